package dev.copydesk.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Brings the panel's lines in without a jump: lines that say the same are left alone, the line on
 * top stays on top, and where the selected line goes, the one that takes its place is selected.
 */
final class LineList {

  private static final double INDENT = 24;

  private final ObservableList<ProblemLine> lines = FXCollections.observableArrayList();
  private final ListView<ProblemLine> list;

  /** Where the selected line stood when all lines went. */
  private Optional<Integer> emptied = Optional.empty();

  LineList(ListView<ProblemLine> list) {
    this.list = list;
    list.setItems(lines);
  }

  void show(List<ProblemLine> next) {
    int place = list.getSelectionModel().getSelectedIndex();
    Optional<ProblemLine> selected = at(place);
    Optional<Integer> top = top();
    Optional<ProblemLine> onTop = top.flatMap(this::at);
    if (!swap(next)) {
      return;
    }
    selected.ifPresent(
        line -> {
          int now = placeOf(line);
          select(now >= 0 ? now : Math.min(place, lines.size() - 1));
        });
    if (lines.isEmpty()) {
      emptied = selected.map(line -> place);
    } else {
      // All lines may go for a moment, as between a mute taken back and what it lets be told.
      emptied.ifPresent(at -> select(Math.min(at, lines.size() - 1)));
      emptied = Optional.empty();
    }
    onTop.ifPresent(
        line -> {
          int now = placeOf(line);
          if (now >= 0 && now != top.get()) {
            list.scrollTo(now);
          }
        });
  }

  /** Selects the line at {@code place}, and none where that is none. */
  void select(int place) {
    if (place >= 0 && place < lines.size()) {
      list.getSelectionModel().clearAndSelect(place);
      list.getFocusModel().focus(place);
    } else {
      list.getSelectionModel().clearSelection();
    }
  }

  /** Where a line about the same stands; below 0 where none does. */
  int placeOf(ProblemLine line) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).isSame(line))
        .findFirst()
        .orElse(-1);
  }

  Optional<ProblemLine> at(int place) {
    return place >= 0 && place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
  }

  /** Brings the line at {@code place} in sight, with the one above it. */
  void reveal(int place) {
    boolean isSeen =
        flow()
            .filter(flow -> flow.getFirstVisibleCell() != null)
            .filter(
                flow ->
                    flow.getFirstVisibleCell().getIndex() < place
                        && place < flow.getLastVisibleCell().getIndex())
            .isPresent();
    if (!isSeen) {
      list.scrollTo(Math.max(0, place - 1));
    }
  }

  /** The point on the screen below the line at {@code place}, if that is in sight. */
  Optional<Point2D> below(int place) {
    return flow()
        .filter(flow -> flow.getFirstVisibleCell() != null)
        .filter(
            flow ->
                flow.getFirstVisibleCell().getIndex() <= place
                    && place <= flow.getLastVisibleCell().getIndex())
        .map(flow -> flow.getCell(place))
        .map(cell -> cell.localToScreen(INDENT, cell.getHeight()));
  }

  /** Whether anything was changed. */
  private boolean swap(List<ProblemLine> next) {
    int most = Math.min(lines.size(), next.size());
    int head = 0;
    while (head < most && lines.get(head).saysSame(next.get(head))) {
      head++;
    }
    if (head == lines.size() && head == next.size()) {
      return false;
    }
    int tail = 0;
    while (tail < most - head
        && lines.get(lines.size() - 1 - tail).saysSame(next.get(next.size() - 1 - tail))) {
      tail++;
    }
    if (head + tail < lines.size()) {
      lines.remove(head, lines.size() - tail);
    }
    lines.addAll(head, next.subList(head, next.size() - tail));
    return true;
  }

  private Optional<Integer> top() {
    return flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> cell.getIndex());
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }
}
