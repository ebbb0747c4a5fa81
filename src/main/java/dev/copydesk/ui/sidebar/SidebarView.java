package dev.copydesk.ui.sidebar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The list at the left of the window: one line a queue, view or facet, under foldable titles. */
public final class SidebarView {

  private static final double LINE_HEIGHT = 24;

  private final ObservableList<SidebarLine> lines = FXCollections.observableArrayList();
  private final ListView<SidebarLine> list = new ListView<>(lines);
  private Consumer<SidebarLine> chosen = line -> {};
  private Consumer<SidebarLine> renamed = line -> {};
  private Consumer<SidebarLine> deleted = line -> {};
  private Consumer<SidebarLine> left = line -> {};
  private Consumer<SidebarLine> folded = line -> {};
  private Consumer<SidebarLine> unfolded = line -> {};
  private Runnable away = () -> {};
  private boolean showing;

  public SidebarView() {
    list.setId("sidebar");
    list.setAccessibleText("Queues, views and facets");
    list.getStyleClass().add("cd-sidebar");
    list.setFixedCellSize(LINE_HEIGHT);
    list.setMinWidth(120);
    list.setCellFactory(of -> new SidebarCell(line -> chosen.accept(line)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing && before != null && !isSame(before, now)) {
                left.accept(before);
              }
            });
  }

  public Node node() {
    return list;
  }

  /** Gives the sidebar the keys, at the line where she was. */
  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      mark(lines.size() > 1 ? 1 : 0);
    }
  }

  public boolean isFocused() {
    return list.isFocused();
  }

  /** Shows these lines; she stays at the one she is at, or where it stood. */
  void show(List<SidebarLine> next) {
    showing = true;
    int before = list.getSelectionModel().getSelectedIndex();
    Optional<String> at = selected().map(SidebarLine::key);
    if (isSameOrder(next)) {
      for (int i = 0; i < next.size(); i++) {
        if (!lines.get(i).equals(next.get(i))) {
          lines.set(i, next.get(i));
        }
      }
    } else {
      lines.setAll(next);
    }
    if (before >= 0) {
      int now = at.map(this::placeOf).filter(place -> place >= 0).orElse(before);
      mark(Math.min(now, lines.size() - 1));
    }
    showing = false;
  }

  /** Goes to the line with that key, if it is there. */
  void goTo(String key) {
    int place = placeOf(key);
    if (place >= 0) {
      mark(place);
      list.scrollTo(Math.max(0, place - 4));
    }
  }

  /** Reports the line that is clicked, or chosen by Enter or Space. */
  void onChoose(Consumer<SidebarLine> choose) {
    chosen = choose;
  }

  /** Reports F2 on a line. */
  void onRename(Consumer<SidebarLine> rename) {
    renamed = rename;
  }

  /** Reports Delete on a line. */
  void onDelete(Consumer<SidebarLine> delete) {
    deleted = delete;
  }

  /** Reports the line that she goes away from. */
  void onLeave(Consumer<SidebarLine> leave) {
    left = leave;
  }

  /** Reports the arrow to the left, and to the right. */
  void onFold(Consumer<SidebarLine> fold, Consumer<SidebarLine> unfold) {
    folded = fold;
    unfolded = unfold;
  }

  /** Reports that she goes on to the table. */
  void onAway(Runnable goAway) {
    away = goAway;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isOurs =
        switch (event.getCode()) {
          case ENTER, SPACE -> report(chosen);
          case F2 -> report(renamed);
          case DELETE, BACK_SPACE -> report(deleted);
          case LEFT -> report(folded);
          case RIGHT -> report(unfolded);
          case ESCAPE -> {
            away.run();
            yield true;
          }
          default -> false;
        };
    if (isOurs) {
      event.consume();
    }
  }

  private boolean report(Consumer<SidebarLine> to) {
    selected().ifPresent(to);
    return true;
  }

  private Optional<SidebarLine> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void mark(int place) {
    list.getSelectionModel().clearAndSelect(place);
    list.getFocusModel().focus(place);
  }

  private int placeOf(String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSameOrder(List<SidebarLine> next) {
    if (next.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!next.get(i).key().equals(lines.get(i).key())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(SidebarLine one, SidebarLine other) {
    return other != null && Objects.equals(one.key(), other.key());
  }
}
