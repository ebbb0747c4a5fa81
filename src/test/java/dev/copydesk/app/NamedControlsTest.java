package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can have the keys has a name that a screen reader says. */
class NamedControlsTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    app = AppOnScreen.start();
    app.open(SiteOnDisk.small(directory).directory());
    app.press(KeyCode.B, KeyCode.CONTROL);
    app.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private static boolean isNamed(Node node) {
    boolean isText =
        node instanceof Labeled own && own.getText() != null && !own.getText().isBlank();
    boolean isTold = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    return isText || isTold || isLabelled(node);
  }

  private static boolean isLabelled(Node node) {
    return node.getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(
            other ->
                other instanceof Label label
                    && label.getLabelFor() == node
                    && !label.getText().isBlank());
  }

  private void allAreNamed() {
    List<Node> reached =
        AppOnScreen.onFx(
            () ->
                app.all(Node.class).stream()
                    .filter(node -> node.isFocusTraversable() && AppOnScreen.isShown(node))
                    .toList());
    assertThat(reached).hasSizeGreaterThan(10);
    assertThat(AppOnScreen.onFx(() -> reached.stream().filter(node -> !isNamed(node)).toList()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form",
        "source",
        "changes",
        "history",
        "stories",
        "statistics",
        "keys",
        "palette",
        "change-many",
        "replace-text",
        "topics",
        "note"
      })
  void everywhere(String command) {
    app.select("news/canal.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.run(command);
    allAreNamed();
  }

  @Test
  void atABrokenStory() {
    app.select("news/damaged.md");
    allAreNamed();
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.P);
    allAreNamed();
  }

  @Test
  void withSeveralSelectedAndInTheirPreview() {
    app.press(KeyCode.A, KeyCode.CONTROL);
    allAreNamed();
    app.press(KeyCode.T);
    app.type("Trams");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ENTER);
    allAreNamed();
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.F, KeyCode.CONTROL);
    allAreNamed();
  }
}
