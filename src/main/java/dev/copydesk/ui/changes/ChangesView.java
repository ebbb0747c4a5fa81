package dev.copydesk.ui.changes;

import dev.copydesk.session.Changes;
import dev.copydesk.text.Span;
import dev.copydesk.ui.ChangedLine;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The lines that saving this article will change: what stands there, and what will. */
public final class ChangesView {

  /** More lines than anyone reads here; the rest is counted. */
  private static final int MOST_LINES = 500;

  private static final int MOST_UNITS = 2000;

  private final Label head = new Label();
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final BorderPane root = new BorderPane(scroll);

  public ChangesView() {
    head.getStyleClass().add("cd-changes-head");
    head.setWrapText(true);
    head.setMaxWidth(Double.MAX_VALUE);
    lines.getStyleClass().add("cd-changed-lines");
    scroll.setFitToWidth(true);
    root.setTop(head);
    root.getStyleClass().add("cd-changes");
    show(new Changes(List.of(), ""));
  }

  public Node node() {
    return root;
  }

  void show(Changes changes) {
    List<ChangedLine> all = ChangedLine.of(changes.blocks());
    head.setText(
        all.isEmpty() ? "Nothing to save: the file holds all of this already." : told(all));
    lines.getChildren().clear();
    all.stream().limit(MOST_LINES).forEach(line -> lines.getChildren().add(row(line)));
    if (all.size() > MOST_LINES) {
      lines.getChildren().add(new Label("… and %,d more".formatted(all.size() - MOST_LINES)));
    }
  }

  private static String told(List<ChangedLine> all) {
    long added = all.stream().filter(ChangedLine::added).count();
    long removed = all.size() - added;
    String what =
        removed == 0
            ? "puts in " + counted(added)
            : added == 0
                ? "takes out " + counted(removed)
                : "takes out %s and puts in %s".formatted(counted(removed), counted(added));
    return "Saving " + what + "; every other line stays as it is.";
  }

  private static String counted(long count) {
    return count == 1 ? "1 line" : "%,d lines".formatted(count);
  }

  private static Node row(ChangedLine line) {
    Label number = new Label(Integer.toString(line.number()));
    number.getStyleClass().add("cd-changed-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label sign = new Label(line.added() ? "+" : "−");
    sign.getStyleClass().add("cd-changed-sign");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow text = text(line);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(number, sign, text);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("cd-changed-line", line.added() ? "cd-added" : "cd-removed");
    if (line.first()) {
      row.getStyleClass().add("cd-apart");
    }
    row.setFocusTraversable(true);
    row.setAccessibleText(
        "Line %d, %s: %s"
            .formatted(line.number(), line.added() ? "put in" : "taken out", line.text()));
    return row;
  }

  private static TextFlow text(ChangedLine line) {
    String all = line.text();
    int end = Math.min(all.length(), MOST_UNITS);
    TextFlow flow = new TextFlow();
    int at = 0;
    for (Span part : line.differing()) {
      int from = Math.min(part.start(), end);
      int to = Math.min(part.end(), end);
      add(flow, all.substring(at, from), "cd-same");
      add(flow, all.substring(from, to), "cd-differs");
      at = to;
    }
    add(flow, all.substring(at, end) + (end < all.length() ? "…" : ""), "cd-same");
    flow.setMinWidth(0);
    return flow;
  }

  private static void add(TextFlow flow, String words, String look) {
    if (!words.isEmpty()) {
      Text piece = new Text(words);
      piece.getStyleClass().add(look);
      flow.getChildren().add(piece);
    }
  }
}
