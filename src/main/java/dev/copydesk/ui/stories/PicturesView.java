package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.ui.stories.PictureDecoder.Decoded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The pictures of a story in small, once she has switched them on; else how to do so. */
public final class PicturesView {

  /** How large a thumbnail is at most, in pixels. */
  static final int SIDE = 96;

  private final Label words = new Label();
  private final ToggleButton loading = new ToggleButton("Load pictures");
  private final HBox strip = new HBox();
  private final ScrollPane scroll = new ScrollPane(strip);
  private final VBox root;
  private final List<Button> thumbnails = new ArrayList<>();
  private IntConsumer opening = place -> {};

  public PicturesView() {
    words.getStyleClass().add("cd-story-about");
    words.setMinWidth(0);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setId("pictures-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    loading.setMinWidth(Region.USE_PREF_SIZE);
    loading.setId("load-pictures");
    loading.setTooltip(
        new Tooltip("Fetch the pictures of each story you look at from their web servers"));
    HBox head = new HBox(words, loading);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cd-story-row");
    strip.getStyleClass().add("cd-pictures-strip");
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(SIDE + 32);
    scroll.getStyleClass().add("cd-statistics-scroll");
    root = new VBox(head, scroll);
    root.getStyleClass().add("cd-pictures");
    showOff();
  }

  public Node node() {
    return root;
  }

  /** Pictures are not loaded. */
  void showOff() {
    loading.setSelected(false);
    words.setText("Pictures are off: nothing is fetched from the network.");
    empty();
  }

  /** These pictures are being loaded. */
  void show(List<Link> pictures, int more) {
    loading.setSelected(true);
    words.setText(
        pictures.isEmpty()
            ? "The story has no pictures."
            : more > 0 ? "and %d more pictures".formatted(more) : "");
    empty();
    for (Link picture : pictures) {
      int place = thumbnails.size();
      Button thumbnail = new Button("loading");
      thumbnail.getStyleClass().add("cd-picture");
      thumbnail.setId("picture-" + place);
      thumbnail.setPrefSize(SIDE + 8, SIDE + 8);
      thumbnail.setMinSize(SIDE + 8, SIDE + 8);
      thumbnail.setWrapText(true);
      thumbnail.setOnAction(event -> opening.accept(place));
      name(thumbnail, picture, "loading");
      thumbnails.add(thumbnail);
      strip.getChildren().add(thumbnail);
    }
    see(!pictures.isEmpty());
  }

  /** What came of one of them. */
  void show(int place, Link picture, Decoded decoded) {
    Button thumbnail = thumbnails.get(place);
    switch (decoded) {
      case Decoded.Picture(var image) -> {
        thumbnail.setText("");
        thumbnail.setGraphic(new ImageView(image));
        name(thumbnail, picture, "picture");
      }
      case Decoded.Broken(String reason) -> {
        thumbnail.setText(reason);
        thumbnail.setGraphic(new FontIcon(Octicons.ALERT_16));
        thumbnail.setContentDisplay(ContentDisplay.TOP);
        thumbnail.getStyleClass().add("cd-picture-broken");
        name(thumbnail, picture, reason);
      }
      case Decoded.Foreign(String kind) -> {
        thumbnail.setText(kind + ", not shown here");
        thumbnail.setGraphic(new FontIcon(Octicons.IMAGE_16));
        thumbnail.setContentDisplay(ContentDisplay.TOP);
        name(thumbnail, picture, decoded.words());
      }
    }
  }

  /** Reports that she switches the loading on or off. */
  void onLoading(Runnable toggle) {
    loading.setOnAction(event -> toggle.run());
  }

  /** Reports the place of the picture she wants to see in large. */
  void onOpen(IntConsumer open) {
    opening = open;
  }

  void focus(int place) {
    if (place < thumbnails.size()) {
      thumbnails.get(place).requestFocus();
    }
  }

  private void empty() {
    thumbnails.clear();
    strip.getChildren().clear();
    see(false);
  }

  private void see(boolean shown) {
    scroll.setVisible(shown);
    scroll.setManaged(shown);
  }

  private static void name(Button thumbnail, Link picture, String state) {
    thumbnail.setAccessibleText(picture.label() + ": " + state);
    thumbnail.setTooltip(new Tooltip(picture.label() + ": " + state + "\n" + picture.address()));
  }
}
