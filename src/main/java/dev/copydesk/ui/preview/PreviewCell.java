package dev.copydesk.ui.preview;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Preview;
import dev.copydesk.ui.ChangedLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** An article of a preview: its name and, under it, the lines that change or why none does. */
final class PreviewCell extends ListCell<PreviewItem> {

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private final Predicate<ArticleId> isLeftOut;
  private final FontIcon sign = new FontIcon();
  private final Label title = new Label();
  private final Label file = new Label();
  private final HBox head = new HBox(sign, title, file);
  private final VBox box = new VBox();

  PreviewCell(Predicate<ArticleId> isLeftOut) {
    this.isLeftOut = isLeftOut;
    head.getStyleClass().add("cd-preview-head");
    head.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("cd-preview-title");
    title.setMinWidth(0);
    file.getStyleClass().add("cd-preview-file");
    file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    file.setMinWidth(60);
    file.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(file, Priority.ALWAYS);
    getStyleClass().add("cd-preview-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PreviewItem item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(LEFT_OUT, !empty && item != null && isLeftOut.test(item.article()));
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    sign.getStyleClass().removeAll("danger", "success", "cd-faint");
    switch (item) {
      case PreviewItem.Refused(ApplyResult.Refused refusal) -> show(refusal);
      case PreviewItem.Change(Preview.Changed changed, List<ChangedLine> lines) ->
          show(changed, lines, isLeftOut.test(changed.article()));
      case PreviewItem.More more -> show(more);
    }
    setGraphic(box);
  }

  private void show(ApplyResult.Refused refusal) {
    sign.setIconCode(Octicons.CIRCLE_SLASH_16);
    sign.getStyleClass().add("danger");
    title.setText("Stays as it is");
    String where = refusal.article().path() + ":" + refusal.place().line();
    file.setText(where);
    Label reason = new Label(refusal.reason());
    reason.getStyleClass().add("cd-preview-reason");
    reason.setTooltip(new Tooltip(refusal.reason()));
    box.getChildren().setAll(head, reason);
    setAccessibleText("Stays as it is: " + where + ", " + refusal.reason());
  }

  private void show(Preview.Changed changed, List<ChangedLine> lines, boolean leftOut) {
    sign.setIconCode(leftOut ? Octicons.CIRCLE_16 : Octicons.CHECK_CIRCLE_FILL_16);
    sign.getStyleClass().add(leftOut ? "cd-faint" : "success");
    String name = changed.title().isEmpty() ? "(no title)" : changed.title();
    title.setText(leftOut ? "Left out: " + name : name);
    title.setTooltip(new Tooltip(name));
    file.setText(changed.article().path());
    box.getChildren().setAll(head);
    lines.stream().map(PreviewCell::row).forEach(box.getChildren()::add);
    setAccessibleText(
        (leftOut ? "Left out: " : "Will change: ")
            + name
            + ", "
            + changed.article().path()
            + spoken(lines));
  }

  private void show(PreviewItem.More more) {
    box.getChildren().setAll(more.lines().stream().map(PreviewCell::row).toList());
    if (more.beyond() > 0) {
      Label beyond = new Label("… and %,d more lines".formatted(more.beyond()));
      beyond.getStyleClass().add("cd-preview-more");
      box.getChildren().add(beyond);
    }
    setAccessibleText("In the same article" + spoken(more.lines()));
  }

  private static String spoken(List<ChangedLine> lines) {
    return lines.stream()
        .map(line -> (line.added() ? ". After: " : ". Before: ") + line.text().strip())
        .collect(Collectors.joining());
  }

  private static HBox row(ChangedLine line) {
    Label number = new Label(Integer.toString(line.number()));
    number.getStyleClass().add("cd-changed-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label sign = new Label(line.added() ? "+" : "−");
    sign.getStyleClass().add("cd-changed-sign");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    HBox words = new HBox();
    List<LinePieces.Piece> pieces = LinePieces.of(line).pieces();
    for (LinePieces.Piece piece : pieces) {
      // What stands behind all that differs gives way first.
      boolean isLast = piece == pieces.getLast() && !piece.differs();
      Label label = new Label(piece.text());
      label.getStyleClass().add(piece.differs() ? "cd-piece-differs" : "cd-piece");
      label.setMinWidth(isLast || !piece.isShort() ? 0 : Region.USE_PREF_SIZE);
      words.getChildren().add(label);
    }
    HBox row = new HBox(number, sign, words);
    row.getStyleClass().addAll("cd-preview-line", line.added() ? "cd-added" : "cd-removed");
    Tooltip.install(row, new Tooltip(line.text()));
    return row;
  }
}
