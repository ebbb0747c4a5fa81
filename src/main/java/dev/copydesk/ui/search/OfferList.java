package dev.copydesk.ui.search;

import dev.copydesk.session.Completion;
import dev.copydesk.session.Completion.Offer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** The list under the search box that says how the query could go on; the keys stay in the box. */
final class OfferList {

  private static final double ROW = 28;
  private static final double FRAME = 10;
  private static final int MOST_ROWS = 12;

  private final ListView<Offer> list = new ListView<>();
  private final Popup popup = new Popup();
  private Completion completion = Completion.NONE;
  private Consumer<Offer> chosen = offer -> {};

  OfferList() {
    list.getStyleClass().add("cd-offers");
    list.setId("offers");
    list.setAccessibleText("How the search could go on");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new OfferCell());
    list.setOnMouseClicked(event -> selected().ifPresent(chosen));
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    popup.getContent().add(list);
  }

  private static final class OfferCell extends ListCell<Offer> {

    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row;

    OfferCell() {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      count.getStyleClass().add("cd-offer-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      row = new HBox(name, between, count);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setGraphic(empty ? null : row);
      if (!empty) {
        name.setText(offer.label());
        count.setText(offer.count().isPresent() ? "%,d".formatted(offer.count().getAsInt()) : "");
      }
    }
  }

  Completion completion() {
    return completion;
  }

  /** Reports an offer taken by the mouse. */
  void onChosen(Consumer<Offer> take) {
    chosen = take;
  }

  /** Shows what is offered for {@code box}, at {@code top}; nothing where that is nothing. */
  void show(Completion next, Node box, double top) {
    completion = next;
    List<Offer> offers = next.offers();
    list.getItems().setAll(offers);
    list.getSelectionModel().clearSelection();
    if (offers.isEmpty()) {
      popup.hide();
      return;
    }
    Bounds bounds = box.localToScreen(box.getBoundsInLocal());
    list.setPrefSize(
        Math.min(bounds.getWidth(), 420), Math.min(offers.size(), MOST_ROWS) * ROW + FRAME);
    place(box, top);
  }

  /** Goes to where it covers nothing above {@code top}. */
  void place(Node box, double top) {
    popup.show(box, box.localToScreen(box.getBoundsInLocal()).getMinX(), top);
  }

  void hide() {
    popup.hide();
  }

  boolean isShown() {
    return popup.isShowing();
  }

  /** Goes up or down, and round at the ends. */
  void move(int by) {
    int size = list.getItems().size();
    int now = list.getSelectionModel().getSelectedIndex();
    int next = now < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(now + by, size);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
  }

  Optional<Offer> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** The one selected, else the first. */
  Optional<Offer> best() {
    return selected().or(() -> list.getItems().stream().findFirst());
  }
}
