package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.ui.stories.PictureDecoder.Decoded;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One picture in large, in the place of table and article. */
public final class PreviewedPictureView {

  private final Label title = new Label();
  private final Label words = new Label();
  private final Label state = new Label();
  private final ImageView picture = new ImageView();
  private final Button back = new Button("Back");
  private final BorderPane root = new BorderPane();

  public PreviewedPictureView() {
    title.getStyleClass().add("cd-statistics-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("cd-story-about");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    back.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title, words, back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cd-statistics-head");
    state.getStyleClass().add("cd-placeholder");
    state.setId("picture-state");
    state.setWrapText(true);
    StackPane middle = new StackPane(picture, state);
    middle.setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.fitWidthProperty().bind(middle.widthProperty().subtract(32));
    picture.fitHeightProperty().bind(middle.heightProperty().subtract(32));
    Label hint = new Label("Left and Right go to the other pictures · Esc goes back");
    hint.getStyleClass().addAll("cd-hint", "cd-stories-hint");
    root.setTop(head);
    root.setCenter(middle);
    root.setBottom(hint);
    root.getStyleClass().add("cd-statistics");
    root.setId("picture-page");
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  void open() {
    root.setVisible(true);
    back.requestFocus();
  }

  void close() {
    root.setVisible(false);
    picture.setImage(null);
  }

  void showLoading(Link link) {
    title.setText(link.label());
    words.setText(link.address());
    picture.setImage(null);
    state.setText("loading");
  }

  void show(Decoded decoded) {
    switch (decoded) {
      case Decoded.Picture(var image) -> {
        picture.setImage(image);
        state.setText("");
      }
      case Decoded.Broken(String reason) -> state.setText(reason);
    }
  }

  /** Reports that she wants back, or by how many pictures further. */
  void serve(Runnable goBack, IntConsumer step) {
    back.setOnAction(event -> goBack.run());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            goBack.run();
          } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            step.accept(event.getCode() == KeyCode.LEFT ? -1 : 1);
          }
        });
  }
}
