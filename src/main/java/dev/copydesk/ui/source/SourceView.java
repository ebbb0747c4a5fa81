package dev.copydesk.ui.source;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The file as it stands, read-only; where it cannot be read, why is told above it. */
public final class SourceView {

  private final SourceArea area = new SourceArea();
  private final Label reason = new Label();
  private final Button goTo = new Button();
  private final HBox trouble;
  private final BorderPane root;
  private ArticleSource shown = ArticleSource.NONE;

  public SourceView() {
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    goTo.getStyleClass().add("small");
    goTo.setOnAction(
        event ->
            shown
                .trouble()
                .ifPresent(
                    why -> {
                      area.goTo(why.place().line());
                      area.focus();
                    }));
    VBox words = new VBox(reason, goTo);
    words.getStyleClass().add("cd-source-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    trouble = new HBox(new FontIcon(Octicons.X_CIRCLE_FILL_16), words);
    trouble.getStyleClass().add("cd-source-trouble");
    root = new BorderPane(area.node());
    root.setTop(trouble);
    root.getStyleClass().add("cd-source");
    show(ArticleSource.NONE);
  }

  public Node node() {
    return root;
  }

  public void focus() {
    area.focus();
  }

  void show(ArticleSource source) {
    if (source.equals(shown)) {
      tell(source);
      return;
    }
    shown = source;
    tell(source);
    area.show(
        source.text(),
        source.bodyLine(),
        source
            .trouble()
            .map(why -> OptionalInt.of(why.place().line()))
            .orElse(OptionalInt.empty()));
  }

  private void tell(ArticleSource source) {
    boolean troubled = source.trouble().isPresent();
    trouble.setVisible(troubled);
    trouble.setManaged(troubled);
    source
        .trouble()
        .ifPresent(
            why -> {
              reason.setText(why.reason());
              reason.setAccessibleText("Cannot be read: " + why.reason());
              goTo.setText("Go to line " + why.place().line());
            });
  }
}
