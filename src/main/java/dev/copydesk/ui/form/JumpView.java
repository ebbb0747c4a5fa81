package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import dev.copydesk.ui.MarkedRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A short list of fields over the form: typing narrows it, Enter or a click goes to the field,
 * Escape goes back to where the keys were.
 */
final class JumpView {

  private static final int ROWS = 10;
  private static final double ROW = 26;

  private final TextField words = new TextField();
  private final ListView<JumpPlaces.Place> list = new ListView<>();
  private final VBox root = new VBox(words, list);
  private final Consumer<FieldPath> chosen;
  private List<JumpPlaces.Place> all = List.of();
  private Optional<Node> before = Optional.empty();

  /**
   * @param chosen hears the field she wants
   */
  JumpView(Consumer<FieldPath> chosen) {
    this.chosen = Objects.requireNonNull(chosen);
    root.getStyleClass().addAll("cd-popup", "cd-jump");
    root.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(root, Pos.TOP_CENTER);
    words.setPromptText("Go to a field");
    words.setAccessibleText("Go to a field");
    words.setAccessibleHelp("Type part of a field's name, Enter goes there.");
    words.textProperty().addListener((property, was, now) -> narrow());
    words
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                show(false);
              }
            });
    list.setId("jump");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.getStyleClass().addAll("cd-completion", "dense");
    list.setPlaceholder(new Label("No field is called so."));
    list.setCellFactory(of -> new PlaceCell());
    list.setOnMouseReleased(event -> choose());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(false);
  }

  Node node() {
    return root;
  }

  boolean isShown() {
    return root.isVisible();
  }

  /** Offers these places. */
  void show(List<JumpPlaces.Place> places) {
    all = List.copyOf(places);
    before =
        isShown()
            ? before
            : Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
    words.clear();
    narrow();
    show(true);
    words.requestFocus();
  }

  private void narrow() {
    list.getItems().setAll(JumpPlaces.fitting(all, words.getText()));
    MarkedRow.first(list);
    list.setPrefHeight(Math.clamp(list.getItems().size(), 2, ROWS) * ROW + 4);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      show(false);
      before.ifPresent(Node::requestFocus);
    } else if (event.getCode() == KeyCode.ENTER) {
      choose();
    } else if (!MarkedRow.moves(list, event, ROWS) && event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
  }

  private void choose() {
    Optional<JumpPlaces.Place> place =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    if (place.isPresent()) {
      show(false);
      chosen.accept(place.get().path());
    }
  }

  private void show(boolean shown) {
    root.setVisible(shown);
    root.setManaged(shown);
  }

  /** A field's name, and its path beside it. */
  private static final class PlaceCell extends ListCell<JumpPlaces.Place> {

    private final Label name = new Label();
    private final Label path = new Label();
    private final HBox line = new HBox(name, path);
    private final Tooltip whole = new Tooltip();

    PlaceCell() {
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(60);
      path.setMinWidth(0);
      path.getStyleClass().add("cd-aside");
      line.getStyleClass().add("cd-jump-line");
      line.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(JumpPlaces.Place place, boolean empty) {
      super.updateItem(place, empty);
      if (empty || place == null) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        return;
      }
      name.setText(place.label());
      path.setText(place.path().toString());
      whole.setText(place.label() + "\n" + place.path());
      setTooltip(whole);
      setGraphic(line);
      setAccessibleText(place.label() + ", " + place.path());
    }
  }
}
