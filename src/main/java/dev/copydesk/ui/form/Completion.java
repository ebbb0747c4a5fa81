package dev.copydesk.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Popup;

/**
 * The texts that fit what is typed so far, in a list below the text field, which keeps the focus.
 * The last one offers to take what is typed as it is, where no other one is the same.
 */
final class Completion {

  private static final int MOST = 8;
  private static final double ROW = 26;

  private final TextField box;
  private final Consumer<String> taken;
  private Optional<Shown> shown = Optional.empty();

  /** A text to take, and whether it is new. */
  private record Choice(String text, boolean isNew) {}

  /** Completes in {@code box}; {@code taken} hears what she clicks on. */
  Completion(TextField box, Consumer<String> taken) {
    this.box = Objects.requireNonNull(box);
    this.taken = Objects.requireNonNull(taken);
  }

  /** The list in its window, made when it is first wanted. */
  private record Shown(ListView<Choice> list, Popup popup) {}

  private Shown made() {
    ListView<Choice> list = new ListView<>();
    Popup popup = new Popup();
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.getStyleClass().addAll("cd-popup", "cd-completion", "dense");
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(event -> selected().ifPresent(this.taken));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    return new Shown(list, popup);
  }

  private static final class Row extends ListCell<Choice> {
    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty) {
        setText(null);
      } else {
        setText(choice.isNew() ? "Add “" + choice.text() + "”" : choice.text());
      }
    }
  }

  /** Offers what fits {@code typed} out of {@code all}, the first one selected; or hides. */
  void offer(String typed, List<String> all) {
    String text = typed.strip();
    List<Choice> fitting =
        new ArrayList<>(
            fitting(text, all).stream().map(found -> new Choice(found, false)).toList());
    boolean known = fitting.stream().anyMatch(choice -> choice.text().equalsIgnoreCase(text));
    if (!text.isEmpty() && !known) {
      fitting.add(new Choice(text, true));
    }
    if (fitting.isEmpty() || box.getScene() == null || !box.isFocused()) {
      hide();
      return;
    }
    Shown window = shown.orElseGet(this::made);
    shown = Optional.of(window);
    ListView<Choice> list = window.list();
    list.getItems().setAll(fitting);
    list.getSelectionModel().select(0);
    list.setPrefHeight(fitting.size() * ROW + 4);
    list.setPrefWidth(Math.max(220, box.getWidth()));
    if (!window.popup().isShowing()) {
      Bounds below = box.localToScreen(box.getBoundsInLocal());
      window.popup().show(box, below.getMinX(), below.getMaxY() + 2);
    }
  }

  /** Those that hold {@code typed}, the ones that begin with it first; at most a handful. */
  static List<String> fitting(String typed, List<String> all) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> holding =
        all.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    return holding.stream()
        .sorted(Comparator.comparingInt(text -> rank(text, wanted)))
        .limit(MOST)
        .toList();
  }

  private static int rank(String text, String wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals(wanted)) {
      return 0;
    }
    if (lower.startsWith(wanted)) {
      return 1;
    }
    return lower.contains(" " + wanted) ? 2 : 3;
  }

  /** The selected text while the list is shown. */
  Optional<String> selected() {
    return shown
        .filter(window -> window.popup().isShowing())
        .map(window -> window.list().getSelectionModel().getSelectedItem())
        .map(Choice::text);
  }

  boolean isShowing() {
    return shown.filter(window -> window.popup().isShowing()).isPresent();
  }

  /** Selects the next one down ({@code 1}) or up ({@code -1}), staying at the ends. */
  void move(int by) {
    shown.map(Shown::list).ifPresent(list -> move(list, by));
  }

  private static void move(ListView<Choice> list, int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
  }

  void hide() {
    shown.ifPresent(window -> window.popup().hide());
  }
}
