package dev.copydesk.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final FieldPath TITLE = FieldPath.of("title");

  private final History history = new History();

  @Test
  void goesBackAndForthByName() {
    history.push(step("One", "", "a", "1", "2"));
    history.push(step("Two", "", "a", "2", "3"));

    assertThat(history.undoName()).contains("Two");
    assertThat(history.undo().orElseThrow().name().text()).isEqualTo("Two");
    assertThat(history.undoName()).contains("One");
    assertThat(history.redoName()).contains("Two");
    assertThat(history.redo().orElseThrow().name().text()).isEqualTo("Two");
    assertThat(history.redo()).isEmpty();
    history.undo();
    history.undo();
    assertThat(history.undo()).isEmpty();
    assertThat(history.position()).isZero();
    assertThat(history.steps()).hasSize(2);
  }

  @Test
  void aNewStepEndsWhatWasUndone() {
    history.push(step("One", "", "a", "1", "2"));
    history.undo();
    history.push(step("Other", "", "a", "1", "9"));

    assertThat(history.redo()).isEmpty();
    assertThat(history.steps()).extracting(step -> step.name().text()).containsExactly("Other");
  }

  @Test
  void typingInOneFieldIsOneStepThatGoesAllTheWayBack() {
    history.push(step("T", "a|title", "a", "x", "xy"));
    history.push(step("T", "a|title", "a", "xy", "xyz"));
    history.push(step("T", "a|title", "a", "xyz", "y"));

    assertThat(history.steps()).hasSize(1);
    Revision whole = history.undo().orElseThrow().revisions().getFirst();
    assertThat(text(whole.revert(bytes("y")).orElseThrow())).isEqualTo("x");
    assertThat(text(whole.apply(bytes("x")).orElseThrow())).isEqualTo("y");
    assertThat(whole.revert(bytes("z"))).isEmpty();
  }

  @Test
  void onlyTypingInTheSameFieldAndWithoutABreakIsOneStep() {
    history.push(step("T", "a|title", "a", "1", "2"));
    history.push(step("T", "b|title", "b", "1", "2"));
    history.push(step("T", "", "b", "2", "3"));
    history.push(step("T", "", "b", "3", "4"));
    assertThat(history.steps()).hasSize(4);

    history.push(step("T", "b|title", "b", "4", "5"));
    history.seal();
    history.push(step("T", "b|title", "b", "5", "6"));
    assertThat(history.steps()).hasSize(6);

    history.undo();
    history.push(step("T", "b|title", "b", "5", "7"));
    assertThat(history.steps()).hasSize(6);
    assertThat(history.position()).isEqualTo(6);
  }

  @Test
  void articlesChangedElsewhereAreForgotten() {
    Step both =
        new Step(
            EditName.of("Both"), Stream.of("a", "b").map(id -> revision(id, "1", "2")).toList());
    history.push(both);
    history.push(step("A", "", "a", "2", "3"));
    history.push(step("B", "", "b", "2", "3"));
    history.undo();

    history.forget(Set.of(new ArticleId("a")));

    assertThat(history.steps()).extracting(step -> step.name().text()).containsExactly("Both", "B");
    assertThat(history.undoName()).contains("Both");
    assertThat(history.redoName()).contains("B");
    assertThat(history.undo().orElseThrow().articles()).containsExactly(new ArticleId("b"));
  }

  @Test
  void theOldestStepsGoWhenItGrowsBeyondItsBounds() {
    for (int i = 0; i < 10_050; i++) {
      history.push(step("Step " + i, "", "a", "1", "2"));
    }

    assertThat(history.steps()).hasSize(10_000);
    assertThat(history.steps().getFirst().name().text()).isEqualTo("Step 50");

    String large = "x".repeat(30 * 1024 * 1024);
    for (int i = 0; i < 4; i++) {
      history.push(step("Large " + i, "", "a", "", large + i));
    }
    assertThat(history.steps()).hasSize(2);
    assertThat(history.undoName()).contains("Large 3");
  }

  private static Step step(String name, String mergeKey, String id, String before, String after) {
    return new Step(new EditName(name, mergeKey), List.of(revision(id, before, after)));
  }

  private static Revision revision(String id, String before, String after) {
    return Revision.between(new ArticleId(id), bytes(before), bytes(after), TITLE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(byte[] file) {
    return new String(file, UTF_8);
  }
}
