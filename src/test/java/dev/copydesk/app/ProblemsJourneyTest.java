package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.problem.Problem;
import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.ui.command.Command;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working problems off by keys, from the first F8 to the bytes on the disk. */
class ProblemsJourneyTest {

  private static final List<String> FILES = List.of("a.md", "b.md", "c.md", "d.md");

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory);
    int quality = 10;
    for (String file : FILES) {
      site.write(
          file,
          SiteOnDisk.story("Gulls &amp; " + file, "2026-03-01T10:00:00Z", quality++)
              .replace("\n", file.equals("b.md") ? "\r\n" : "\n"));
    }
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private List<String> texts() {
    return FILES.stream().map(site::read).toList();
  }

  private List<String> rules() {
    return AppOnScreen.onFx(
        () ->
            app.model().problems().problems().stream()
                .map(Problem::rule)
                .map(Object::toString)
                .toList());
  }

  private Command command(String id) {
    return app.commands().stream()
        .filter(command -> command.name().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void run(String id) {
    app.after(() -> command(id).run().run());
  }

  private ListView<?> openPanel() {
    app.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    // The arrows are its skin's, which it has once it was drawn.
    ListView<?> list = (ListView<?>) app.find("#problems");
    app.waitUntil(() -> list.getSkin() != null);
    return list;
  }

  private String field() {
    return ((TextInputControl) app.focused()).getText();
  }

  @Test
  void mendsOneThenTheRestAfterAPreviewAndTakesBackByOneUndo() {
    List<String> before = texts();
    app.open(directory);
    app.press(KeyCode.F8);
    assertThat(field()).isEqualTo("Gulls &amp; a.md");
    app.press(KeyCode.DIGIT1);
    assertThat(rules()).hasSize(3);
    // The keys are where she pressed F8, so that the next letter is a decision and no text.
    assertThat(app.focused()).isSameAs(app.table());
    app.press(KeyCode.F8);
    assertThat(field()).isEqualTo("Gulls &amp; b.md");
    app.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Mend 3 problems in 3 articles", "3 will change");
    assertThat(rules()).hasSize(3);
    app.press(KeyCode.ENTER);
    assertThat(rules()).isEmpty();
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(texts()).isEqualTo(before.stream().map(text -> text.replace("&amp;", "&")).toList());
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(rules()).hasSize(3);
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void afterF8DigitsMendInAFieldOfDigitsTooUntilSheTurnsToIt() {
    String day = "2026-02-30T10:00:00Z";
    site.write("a.md", SiteOnDisk.story("Gulls", day, 10));
    app.open(directory);
    app.select("a.md");
    app.press(KeyCode.F8);
    assertThat(field()).isEqualTo(day);
    app.press(KeyCode.DIGIT9);
    assertThat(app.words()).contains("There is no mend 9 here; Enter: ");
    app.sign("9");
    assertThat(field()).isEqualTo(day);
    app.press(KeyCode.DIGIT1);
    assertThat(app.focused()).isSameAs(app.table());
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read("a.md")).doesNotContain(day).contains("publishedDateTime: 2026-0");
  }

  @Test
  void enterMendsAndAnyOtherKeyBelongsToTheField() {
    app.open(directory);
    app.press(KeyCode.F8);
    app.press(KeyCode.ENTER);
    assertThat(rules()).hasSize(3);
    app.focusField("title");
    assertThat(field()).isEqualTo("Gulls & a.md");
    app.press(KeyCode.F8);
    app.press(KeyCode.END);
    app.press(KeyCode.DIGIT1);
    assertThat(rules()).hasSize(3);
    assertThat(field()).isEqualTo("Gulls &amp; b.md");
  }

  @Test
  void thePanelOpensCausesAndMendsByKeysAndStaysWhereItIs() {
    app.open(directory);
    ListView<?> list = openPanel();
    assertThat(list.getItems()).hasSize(1);
    app.press(KeyCode.RIGHT);
    assertThat(list.getItems()).hasSize(5);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DIGIT1);
    assertThat(rules()).hasSize(3);
    assertThat(list.getItems()).hasSize(4);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(app.focused()).isSameAs(list);
    app.press(KeyCode.ENTER);
    assertThat(rules()).hasSize(2);
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(list.getItems()).hasSize(4);
  }

  @Test
  void aRepairByHandOffersTheSameForTheOthers() {
    app.open(directory);
    app.select("a.md");
    app.focusField("title");
    app.type("Gulls and drones");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("3 other articles have this", "Preview");
    app.after(() -> app.model().statusProperty().get().action().orElseThrow().run().run());
    assertThat(app.words()).contains("Mend 3 problems in 3 articles");
    app.press(KeyCode.ESCAPE);
    assertThat(rules()).hasSize(3);
  }

  @Test
  void mutesAFindingThenItsKindAndTellsHowMany() {
    app.open(directory);
    app.press(KeyCode.F8);
    run("mute-finding");
    assertThat(rules()).hasSize(3);
    assertThat(site.read("copydesk.yaml"))
        .isEqualTo("mute:\n  - rule: html-entity\n    file: a.md\n    path: title\n");
    app.press(KeyCode.F8);
    run("mute-rule");
    assertThat(rules()).isEmpty();
    assertThat(app.words()).contains("4 muted");
    app.press(KeyCode.F8);
    assertThat(app.words()).contains("Nothing is wrong in this directory; 4 muted");
    openPanel();
    app.press(KeyCode.RIGHT);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.ENTER);
    assertThat(rules()).hasSize(3);
  }

  @Test
  void aSelectedCauseIsMutedAsAWhole() {
    app.open(directory);
    openPanel();
    run("mute-rule");
    assertThat(rules()).isEmpty();
    assertThat(site.read("copydesk.yaml")).isEqualTo("mute:\n  - html-entity\n");
  }

  @Test
  void f8TellsWhileTheDirectoryIsStillBeingRead() {
    app.after(
        () -> {
          app.model().opened().open(directory, "here");
          command("next-problem").run().run();
          assertThat(app.model().statusProperty().get().text())
              .isEqualTo("Still reading the directory; nothing is wrong so far");
        });
  }

  @Test
  void f8GoesOnAcrossArticlesAndBackAndRound() {
    site.write("e.md", "---\ntitle: Gulls: a study\npublished: false\n---\nBody.\n");
    app.open(directory);
    app.press(KeyCode.F8);
    assertThat(shown()).isEqualTo("a.md");
    app.press(KeyCode.F8);
    assertThat(shown()).isEqualTo("b.md");
    assertThat(field()).isEqualTo("Gulls &amp; b.md");
    assertThat(app.words()).contains("3 of 5 problems; Enter: Write the characters themselves");
    app.press(KeyCode.F8, KeyCode.SHIFT);
    assertThat(field()).isEqualTo("Gulls &amp; a.md");
    app.press(KeyCode.F8, KeyCode.SHIFT);
    assertThat(shown()).isEqualTo("e.md");
    assertThat(app.focused()).isInstanceOf(CodeArea.class);
    assertThat(app.words()).contains("The colon in “title”");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read("e.md")).contains("title: \"Gulls: a study\"\n");
    app.press(KeyCode.F8);
    assertThat(rules()).isNotEmpty();
  }

  private String shown() {
    return AppOnScreen.onFx(() -> app.model().showing().one().orElseThrow().path());
  }

  @Test
  void nothingIsSaidToBeAllRightBeforeAllIsRead() {
    FILES.forEach(file -> site.write(file, site.read(file).replace("&amp;", "and")));
    app.open(site.directory());
    app.run("problems");
    assertThat(app.words()).contains("Nothing is wrong in this directory.");
    List<String> whileReading =
        AppOnScreen.onFx(
            () -> {
              app.model().opened().open(site.directory(), "site");
              return app.all(Label.class).stream().map(Label::getText).toList();
            });
    assertThat(whileReading)
        .contains("Reading…")
        .doesNotContain("Nothing is wrong in this directory.");
    app.after(() -> {});
    assertThat(app.words()).contains("Nothing is wrong in this directory.");
  }
}
