package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.ui.stories.PictureDecoder.Decoded;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** One picture in large, in the place of table and article. */
public final class PreviewedPictureView {

  private final Label title = new Label();
  private final Label words = new Label();
  private final Label state = new Label();
  private final FontIcon sign = new FontIcon();
  private final ImageView picture = new ImageView();
  private final Button browse = new Button("Open in the browser");
  private final Button back = new Button("Back");
  private final BorderPane root = new BorderPane();

  public PreviewedPictureView() {
    title.getStyleClass().add("cd-statistics-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("cd-story-about");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setTooltip(new Tooltip());
    words.getTooltip().textProperty().bind(words.textProperty());
    browse.setMinWidth(Region.USE_PREF_SIZE);
    back.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title, words, browse, back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cd-statistics-head");
    state.getStyleClass().add("cd-placeholder");
    state.setId("picture-state");
    state.setWrapText(true);
    state.setMaxWidth(480);
    state.setContentDisplay(ContentDisplay.TOP);
    sign.getStyleClass().add("cd-picture-sign");
    StackPane middle = new StackPane(picture, state);
    middle.setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.fitWidthProperty().bind(middle.widthProperty().subtract(32));
    picture.fitHeightProperty().bind(middle.heightProperty().subtract(32));
    Label hint =
        new Label(
            "Left and Right go to the other pictures · F3 opens it in the browser · Esc goes back");
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
    state.setGraphic(null);
  }

  void show(Decoded decoded) {
    state.setText(decoded.words());
    switch (decoded) {
      case Decoded.Picture(var image) -> picture.setImage(image);
      case Decoded.Broken broken -> {
        sign.setIconCode(Octicons.ALERT_24);
        state.setGraphic(sign);
      }
      case Decoded.Foreign foreign -> {
        sign.setIconCode(Octicons.IMAGE_24);
        state.setGraphic(sign);
      }
    }
  }

  /** What she does about it. */
  interface Gestures {

    void back();

    /** By how many pictures further. */
    void step(int by);

    void browse();
  }

  /** Reports her gestures. */
  void serve(Gestures gestures) {
    back.setOnAction(event -> gestures.back());
    browse.setOnAction(event -> gestures.browse());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            gestures.back();
          } else if (event.getCode() == KeyCode.F3) {
            event.consume();
            gestures.browse();
          } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            gestures.step(event.getCode() == KeyCode.LEFT ? -1 : 1);
          }
        });
  }
}
