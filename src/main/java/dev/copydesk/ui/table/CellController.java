package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * The habits of spreadsheets: copies the chosen rows, pastes into the column she is in, edits a
 * cell in place. What does not fit is told and nothing of it written.
 */
public final class CellController {

  private final ArticleTableView view;
  private final SessionModel model;

  public CellController(ArticleTableView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    view.cells().onWrite(this::write);
    view.cells().onComplaint(reason -> model.tell(Status.bad(reason + " Esc lets it go.")));
    model.rows().onSwapped(view.cells()::place);
    model
        .opened()
        .summaryProperty()
        .subscribe(summary -> summary.ifPresentOrElse(read -> {}, view.cells()::letGo));
    model.beforeGoingOn(view.cells()::handOver);
  }

  /** Puts the chosen rows on the clipboard, each cell as it reads. */
  public void copy() {
    copy(view.shownColumns(), "row", "rows");
  }

  /** Puts the chosen cells of the column she is in on the clipboard, to be pasted in a column. */
  public void copyColumn() {
    ArticleColumn column = view.cells().cursor().column();
    copy(List.of(column), "cell of " + column.label(), "cells of " + column.label());
  }

  private void copy(List<ArticleColumn> columns, String one, String many) {
    List<Entry> rows = model.rows().rowsOf(model.deciding().chosen());
    List<CellField> fields = columns.stream().map(CellField::new).toList();
    ClipboardContent content = new ClipboardContent();
    content.putString(
        TabbedText.of(
            rows.stream()
                .map(row -> fields.stream().map(field -> field.text(row)).toList())
                .toList()));
    Clipboard.getSystemClipboard().setContent(content);
    model.tell(Status.plain("Copied " + Counted.of(rows.size(), one, many)));
  }

  /** Pastes what is on the clipboard into the column she is in, of the chosen rows. */
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    CellField field = new CellField(view.cells().cursor().column());
    List<Entry> rows = model.rows().rowsOf(model.deciding().chosen());
    Optional<String> obstacle = obstacle(text, field, rows);
    if (obstacle.isPresent()) {
      model.tell(Status.bad(obstacle.get()));
      return;
    }
    List<String> values = TabbedText.parse(text).stream().map(List::getFirst).toList();
    Map<ArticleId, NewNode> wanted = new HashMap<>();
    String refusal = "";
    int refused = 0;
    for (int i = 0; i < rows.size(); i++) {
      switch (field.read(values.get(values.size() == 1 ? 0 : i))) {
        case TypedValue.Good(NewNode value) -> wanted.put(rows.get(i).id(), value);
        case TypedValue.Bad(String reason, NewNode anyway) -> {
          refusal = refused == 0 ? reason : refusal;
          refused++;
        }
      }
    }
    paste(field, rows, wanted, refused, refusal);
  }

  private static Optional<String> obstacle(String text, CellField field, List<Entry> rows) {
    if (text == null || text.isEmpty()) {
      return Optional.of("There is no text to paste.");
    }
    if (field.path().isEmpty()) {
      return Optional.of(
          "“" + field.column().label() + "” is only told; go to another column with ← and →.");
    }
    List<List<String>> pasted = TabbedText.parse(text);
    if (pasted.stream().anyMatch(row -> row.size() > 1)) {
      return Optional.of("Several columns are copied; only one can be pasted into a column.");
    }
    boolean fits = pasted.size() == 1 || pasted.size() == rows.size();
    return fits
        ? Optional.empty()
        : Optional.of(
            Counted.of(pasted.size(), "value is", "values are")
                + " copied and "
                + Counted.of(rows.size(), "row is", "rows are")
                + " selected; select as many rows, or copy one value for all.");
  }

  private void paste(
      CellField field,
      List<Entry> rows,
      Map<ArticleId, NewNode> wanted,
      int refused,
      String refusal) {
    String column = field.column().label();
    if (wanted.isEmpty()) {
      model.tell(Status.bad(column + ": " + refusal));
      return;
    }
    model.settle();
    model.applyTo(
        rows.stream().map(Entry::id).filter(wanted::containsKey).toList(),
        article -> field.edit(article, wanted.get(article.id())),
        EditName.of("Paste into " + column + ": " + Counted.articles(wanted.size())),
        field.path().orElseThrow(),
        result -> {
          int not = refused + result.refused().size();
          String why =
              refused > 0
                  ? refusal
                  : result.refused().stream().findFirst().map(one -> one.reason()).orElse("");
          String done = "Pasted into " + column + " of " + Counted.articles(result.changed());
          model.tell(
              not == 0
                  ? Status.good(done).with("Undo", model::undo)
                  : Status.bad(done + "; " + not + " refused: " + why));
        });
  }

  /** Opens the cell she is in for typing. */
  public void edit() {
    CellField field = new CellField(view.cells().cursor().column());
    if (!field.isTyped()) {
      model.tell(
          Status.bad("“" + field.column().label() + "” is not edited here; ← and → go to others."));
    } else if (!view.editCell()) {
      model.tell(Status.bad("Select one readable article to edit a cell of it."));
    }
  }

  private void write(Entry entry, CellField field, NewNode value) {
    FieldPath path = field.path().orElseThrow();
    String name = "Edit " + field.column().label() + ": " + entry.title();
    model.applyTo(
        List.of(entry.id()),
        article -> field.edit(article, value),
        EditName.of(name),
        path,
        result -> {});
  }
}
