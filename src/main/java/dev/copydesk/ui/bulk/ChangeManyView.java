package dev.copydesk.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card over the table in which she says what is to be changed in the selected articles. Enter
 * shows what it would come to, Escape leaves. A mistake is marked in its box, with the reason.
 */
public final class ChangeManyView {

  private static final double WIDTH = 480;
  private final Label title = new Label();
  private final WishBoxes boxes = new WishBoxes();
  private final Label trouble = new Label();
  private final Button show = new Button("Preview");
  private final Button leave = new Button("Leave");
  private final VBox box = new VBox();
  private final StackPane root = new StackPane(box);
  private Optional<Node> before = Optional.empty();
  private Consumer<Wish> wished = wish -> {};

  public ChangeManyView() {
    title.getStyleClass().add("cd-bulk-title");
    title.setMinWidth(0);
    trouble.setWrapText(true);
    trouble.setId("bulk-trouble");
    trouble.getStyleClass().add("cd-bulk-trouble");
    show.getStyleClass().add("accent");
    show.setOnAction(event -> wished.accept(boxes.wish()));
    leave.setOnAction(event -> close());
    HBox buttons = new HBox(show, leave);
    buttons.getStyleClass().add("cd-bulk-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    box.getChildren().add(title);
    box.getChildren().addAll(boxes.nodes());
    box.getChildren().addAll(trouble, buttons);
    box.getStyleClass().add("cd-bulk-card");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    root.setId("change-many");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // The box would open its list as the key is let go.
    root.addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (boxes.wouldOpen(event)) {
            event.consume();
          }
        });
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  /**
   * Asks what is to be changed.
   *
   * @param fields the fields to choose from; any other can be typed
   * @param lists those that are lists, for their items
   * @param related how the related stories are called that can become the source
   */
  void open(
      String words, Kind first, List<String> fields, List<String> lists, List<String> related) {
    title.setText(words);
    boxes.offer(first, fields, lists, related);
    if (!isShown()) {
      before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    }
    again();
    boxes.focusFirst();
  }

  /** Shows the card as she left it. */
  void again() {
    showTrouble("");
    boxes.arrange();
    root.setVisible(true);
    boxes.focusFirst();
  }

  boolean isShown() {
    return root.isVisible();
  }

  /** Marks a mistake in its box. */
  void showTrouble(WishReading.Bad bad) {
    showTrouble(bad.reason());
    boxes.mark(bad);
  }

  private void showTrouble(String words) {
    trouble.setText(words);
    trouble.setVisible(!words.isEmpty());
    trouble.setManaged(!words.isEmpty());
    boxes.unmark();
  }

  /** Closes the card; the keys go back to where they were. */
  void close() {
    root.setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  void onWished(Consumer<Wish> wish) {
    wished = wish;
  }

  private void key(KeyEvent event) {
    if (boxes.isChoosing()) {
      return;
    }
    if (boxes.takes(event)) {
      event.consume();
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !boxes.isInPasted()) {
      if (leave.isFocused()) {
        close();
      } else {
        wished.accept(boxes.wish());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      wished.accept(boxes.wish());
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && boxes.isInPasted()) {
      (event.isShiftDown() ? boxes.beforePasted() : show).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && leave.isFocused() && !event.isShiftDown()) {
      boxes.first().requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && boxes.first().isFocused() && event.isShiftDown()) {
      leave.requestFocus();
      event.consume();
    }
  }
}
