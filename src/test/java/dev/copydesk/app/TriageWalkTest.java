package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Triage;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Where a decision leads: to the next story, over ticks, and out of a queue that shrinks. */
class TriageWalkTest extends FiveStories {

  @Test
  void tickedRowsAreTheNextDecisionsSelection() {
    app.press(KeyCode.SPACE);
    selected("b.md");
    app.press(KeyCode.J);
    app.press(KeyCode.SPACE);
    selected("d.md");
    told("2 ticked");
    app.press(KeyCode.P);
    told("Published: 2 articles");
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("b.md").published()).isEqualTo(Triage.NO);
    assertThat(entry("c.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("d.md").published()).isEqualTo(Triage.NO);
    selected("d.md");
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
    app.press(KeyCode.Z);
    assertThat(app.model().undoNameProperty().get()).isEmpty();
  }

  @Test
  void escapeUnticks() {
    query("story");
    app.press(KeyCode.SPACE);
    app.press(KeyCode.ESCAPE);
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("story");
    app.press(KeyCode.ESCAPE);
    // A query that finds something stays; only one that finds nothing goes.
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("story");
  }

  @Test
  void aRowThatIsHiddenLosesItsTick() {
    app.press(KeyCode.SPACE);
    query("\"Story 3\"");
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
  }

  @Test
  void goesOnInTheDirectionOfTravel() {
    app.select("d.md");
    app.press(KeyCode.K);
    app.press(KeyCode.P);
    selected("b.md");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.P);
    selected("d.md");
  }

  @Test
  void staysAtTheLastAndSaysSo() {
    app.select("e.md");
    app.press(KeyCode.P);
    selected("e.md");
    told("the last one this way");
    app.press(KeyCode.P);
    told("Already published");
    selected("e.md");
  }

  @Test
  void lettersExtendTheSelection() {
    app.press(KeyCode.J, KeyCode.SHIFT);
    app.press(KeyCode.J, KeyCode.SHIFT);
    selected("a.md", "b.md", "c.md");
    app.press(KeyCode.K, KeyCode.SHIFT);
    selected("a.md", "b.md");
    app.press(KeyCode.J, KeyCode.SHIFT);
    app.press(KeyCode.P);
    selected("d.md");
  }

  @Test
  void aQueueShrinksToZeroAndOnlyTheDecisionIsWritten() {
    List<String> before = FILES.stream().map(site::read).toList();
    query("is:todo");
    app.press(KeyCode.P);
    told("4 left");
    assertThat(app.titles()).hasSize(4);
    app.press(KeyCode.X);
    app.press(KeyCode.L);
    app.press(KeyCode.P);
    told("1 left");
    app.press(KeyCode.P);
    told("nothing is left here");
    assertThat(app.titles()).isEmpty();
    saveAll();
    assertThat(site.read("a.md")).isEqualTo(published(before.get(0)));
    assertThat(site.read("b.md"))
        .isEqualTo(
            before.get(1).replace("published: false\n", "published: false\nremoved: true\n"));
    assertThat(site.read("c.md")).isEqualTo(before.get(2));
    assertThat(site.read("d.md")).isEqualTo(published(before.get(3)));
    assertThat(site.read("e.md")).isEqualTo(published(before.get(4)));
  }

  private static String published(String text) {
    return text.replace("published: false", "published: true");
  }

  @Test
  void undoBringsTheStoryBackIntoItsQueue() {
    query("is:todo");
    app.press(KeyCode.P);
    app.press(KeyCode.P);
    app.press(KeyCode.Z);
    assertThat(app.titles()).contains("Story 2");
    selected("b.md");
  }

  @Test
  void quickKeysDecideAboutEachStoryOnce() {
    app.after(
        () -> {
          for (int i = 0; i < 3; i++) {
            Event.fireEvent(
                app.table(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
          }
        });
    app.after(() -> {});
    app.after(() -> {});
    assertThat(FILES.subList(0, 3)).allMatch(file -> entry(file).published() == Triage.YES);
    assertThat(entry("d.md").published()).isEqualTo(Triage.NO);
    selected("d.md");
  }
}
