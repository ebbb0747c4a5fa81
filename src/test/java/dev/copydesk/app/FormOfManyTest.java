package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.Hands;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes into the form while the many selected articles are still being compared. */
class FormOfManyTest {

  private static final int MANY = 210;

  @TempDir private Path directory;

  @Test
  void whatIsTypedWhileTheyAreComparedGoesIntoTheForm() {
    SiteOnDisk site = new SiteOnDisk(directory);
    List<ArticleId> all =
        IntStream.range(0, MANY).mapToObj(i -> new ArticleId("s%03d.md".formatted(i))).toList();
    for (ArticleId id : all) {
      site.write(id.path(), SiteOnDisk.story("Story " + id, "2026-03-01T10:00:00Z", 5));
    }
    try (AppOnScreen app = AppOnScreen.start()) {
      app.open(directory);
      app.after(
          () -> {
            app.model().showing().select(all);
            Hands.press(app.focusOwner(), KeyCode.E, KeyCode.CONTROL);
            Hands.type(app.focusOwner(), "P");
            Hands.type(app.focusOwner(), "x");
            Hands.type(app.focusOwner(), "\b");
            Hands.type(app.focusOwner(), "s");
            Hands.press(app.focusOwner(), KeyCode.TAB);
          });
      assertThat(app.onForm()).hasValue("title");
      assertThat(((TextInputControl) app.focused()).getText()).isEqualTo("Ps");
      assertThat(app.words()).contains("Enter shows what it changes in 210 articles.");
      app.press(KeyCode.ESCAPE);
      assertThat(((TextInputControl) app.focused()).getText()).isEmpty();
    }
  }
}
