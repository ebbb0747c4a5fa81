package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Completion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  @TempDir Path temp;
  private AppOnScreen app;

  @BeforeEach
  void start() throws IOException {
    write("a", "AI", "lamp");
    write("b", "Air", "oil");
    write("c", "AI", "oil");
    app = AppOnScreen.start();
    app.open(temp);
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void enterGoesToTheTableAndKeepsTheQuery() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("drone topic:AI");
    app.press(KeyCode.ENTER);

    assertThat(text()).isEqualTo("drone topic:AI");
    assertThat(app.focused()).isSameAs(app.find("#articles"));
    assertThat(rows()).containsExactly("a.md", "c.md");
  }

  @Test
  void escapeClosesTheListThenClears() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("topic:");
    assertThat(offered()).containsExactly("AI", "Air");

    app.press(KeyCode.ESCAPE);
    assertThat(offered()).isEmpty();
    assertThat(text()).isEqualTo("topic:");

    app.press(KeyCode.ESCAPE);
    assertThat(text()).isEmpty();
  }

  @Test
  void anOfferIsTakenByKeys() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("top");
    app.press(KeyCode.TAB);
    assertThat(text()).isEqualTo("topic:");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.UP);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.ENTER);
    assertThat(text()).isEqualTo("topic:Air ");
    assertThat(rows()).containsExactly("b.md");
    assertThat(app.focused()).isSameAs(app.find("#filter"));
  }

  @Test
  void aMistakeIsMarkedAndToldAndTheRowsStay() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("topic:AI ");
    assertThat(rows()).hasSize(2);

    app.typeLetters("quality>high");
    Label line = (Label) app.find("#search-mistake");
    assertThat(line.isVisible()).isTrue();
    assertThat(line.getText()).contains("quality is a number");
    assertThat(app.find("#mistake-mark").isVisible()).isTrue();
    assertThat(rows()).containsExactly("a.md", "c.md");

    app.press(KeyCode.ESCAPE);
    assertThat(line.isVisible()).isFalse();
    assertThat(rows()).hasSize(3);
  }

  @Test
  void whatIsNotClosedIsToldWhenSheGoesOnAndTheRowsFollowMeanwhile() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("topic:\"AI");
    Label line = (Label) app.find("#search-mistake");
    assertThat(rows()).containsExactly("a.md", "c.md");
    assertThat(line.isVisible()).isFalse();
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.ENTER);
    assertThat(line.isVisible()).isTrue();
    assertThat(line.getText()).startsWith("This quote is not closed");
    assertThat(app.find("#mistake-mark").isVisible()).isTrue();
    assertThat(rows()).containsExactly("a.md", "c.md");
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.press(KeyCode.END);
    app.typeLetters("\"");
    assertThat(line.isVisible()).isFalse();
  }

  @Test
  void whatIsOfferedDoesNotCoverWhatIsTold() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("quality>high top");
    assertThat(offered()).isNotEmpty();
    double told =
        AppOnScreen.onFx(
            () -> {
              Node line = app.node("#search-mistake");
              assertThat(line.isVisible()).isTrue();
              return line.localToScreen(line.getLayoutBounds()).getMaxY();
            });
    double list =
        AppOnScreen.onFx(
            () -> {
              Node offers = offers().orElseThrow();
              return offers.localToScreen(offers.getLayoutBounds()).getMinY();
            });
    assertThat(list).isGreaterThanOrEqualTo(told);
  }

  @Test
  void anyFieldCanBeAskedFor() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("myOwnKey:oil topic:AI");

    // The articles are looked into in slices, between which all is still.
    app.waitUntil(() -> app.model().rows().rows().size() == 1);
    assertThat(rows()).containsExactly("c.md");
  }

  private void write(String name, String topic, String own) throws IOException {
    Files.writeString(
        temp.resolve(name + ".md"),
        """
        ---
        title: A drone %s
        topics:
          - %s
        myOwnKey: %s
        ---
        """
            .formatted(name, topic, own));
  }

  private String text() {
    TextField box = (TextField) app.find("#filter");
    return AppOnScreen.onFx(box::getText);
  }

  private List<String> rows() {
    return AppOnScreen.onFx(
        () -> app.model().rows().rows().stream().map(entry -> entry.id().path()).toList());
  }

  private static List<String> offered() {
    return AppOnScreen.onFx(SearchTest::offers)
        .map(it -> it.getItems().stream().map(offer -> ((Completion.Offer) offer).label()).toList())
        .orElse(List.of());
  }

  private static Optional<ListView<?>> offers() {
    return Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .filter(Window::isShowing)
        .map(window -> window.getScene().lookup("#offers"))
        .filter(ListView.class::isInstance)
        .<ListView<?>>map(node -> (ListView<?>) node)
        .findFirst();
  }
}
