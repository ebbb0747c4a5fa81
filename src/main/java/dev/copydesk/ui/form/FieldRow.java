package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A field's line in the form: its label at the left, its editor, and under it what locks it, what
 * is not written and what is wrong. Alt+Delete takes the field out of the file.
 */
final class FieldRow {

  /** Takes what has the keys out of the file. */
  static final KeyCombination REMOVE =
      new KeyCodeCombination(KeyCode.DELETE, KeyCombination.ALT_DOWN);

  /** What a choice needs for a word such as “missing”, and its arrow. */
  private static final double ROOM_FOR_WORD = 88;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Field field;
  private final FieldEditor editor;
  private final Workplace workplace;
  private final Label label = new Label();
  private final SourceText source;
  private final Notes notes = new Notes();
  private final VBox body;
  private final HBox root = new HBox();
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath path = FieldPath.ROOT;
  private boolean unfit;
  private List<Note> standing = List.of();

  /**
   * A row for {@code field}.
   *
   * @param labelled whether the label stands before it; not so where a heading says the same
   */
  FieldRow(Field field, FieldEditor editor, Workplace workplace, boolean labelled) {
    this.field = field;
    this.editor = editor;
    this.workplace = workplace;
    source = new SourceText(field.label());
    source.showWhen(false, "");
    body = new VBox(editor.node(), source.node(), notes.node());
    body.getStyleClass().add("cd-row-body");
    body.setMinSize(0, 0);
    HBox.setHgrow(body, Priority.ALWAYS);
    root.getStyleClass().add("cd-row");
    root.setMinHeight(0);
    if (isShortKind(field.kind())) {
      FieldFlow.setHalf(root);
    }
    if (labelled) {
      label.setText(field.label());
      label.getStyleClass().add("cd-label");
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.setLabelFor(editor.node());
      Hover.tell(label, field.hint().isEmpty() ? field.key() : field.hint());
      label.setOnMouseClicked(event -> editor.focus(path));
      root.getChildren().add(label);
    }
    root.getChildren().add(body);
    editor.complaint().addListener((property, before, after) -> showNotes());
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (REMOVE.match(event)) {
            remove();
            event.consume();
          }
        });
    label.setOnContextMenuRequested(
        event -> {
          menu().show(label, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private static boolean isShortKind(FieldKind kind) {
    return kind == FieldKind.CHOICE || kind == FieldKind.FLAG || kind == FieldKind.WHOLE_NUMBER;
  }

  Node node() {
    return root;
  }

  Field field() {
    return field;
  }

  void show(Sheet next, FieldPath at) {
    sheet = Optional.of(next);
    path = at;
    FormFocus.mark(root, at);
    Optional<Sheet.Lock> lock = next.lock(at);
    FieldValue value = next.value(at);
    unfit = value instanceof FieldValue.Unexpected other && !(other.scalar() && isTyped());
    editor.node().setVisible(!unfit);
    editor.node().setManaged(!unfit);
    source.showWhen(unfit, unfit ? next.source(at) : "");
    if (!unfit) {
      editor.show(next, at, lock.isPresent());
    }
    standing = notesOn(next, lock, value);
    showNotes();
  }

  /** Whether the editor can show any single value for correction. */
  private boolean isTyped() {
    return field.kind().isScalar() || field.kind() == FieldKind.OTHER;
  }

  private List<Note> notesOn(Sheet next, Optional<Sheet.Lock> lock, FieldValue value) {
    List<Note> found = new ArrayList<>();
    if (field.kind() != FieldKind.SEALED) {
      lock.map(why -> note(next, why)).ifPresent(found::add);
    }
    boolean hasRows = field.kind() == FieldKind.RECORD || field.kind() == FieldKind.RECORDS;
    var problems = hasRows && !unfit ? next.problemsAt(path) : next.problemsWithin(path);
    problems.forEach(problem -> found.add(Note.of(next, problem, workplace.gestures())));
    if (problems.isEmpty() && value instanceof FieldValue.Unexpected other) {
      found.add(new Note(Note.Tone.WARNING, other.reason(), List.of()));
    }
    return found;
  }

  private Note note(Sheet next, Sheet.Lock lock) {
    List<Complaint.Way> ways =
        lock
            .way()
            .map(way -> new Complaint.Way(way.label(), () -> edit(way.label(), way.edit())))
            .stream()
            .toList();
    return new Note(Note.Tone.LOCKED, lock.reason(), ways);
  }

  private void showNotes() {
    Complaint complaint = editor.complaint().getValue();
    List<Note> all = new ArrayList<>();
    if (complaint.isNone()) {
      all.addAll(standing);
    } else {
      Note.Tone tone = complaint.waits() ? Note.Tone.INFO : Note.Tone.ERROR;
      standing.stream().filter(note -> note.tone() == Note.Tone.LOCKED).forEach(all::add);
      all.add(new Note(tone, complaint.reason(), complaint.ways()));
    }
    notes.show(all);
    // How a flag varies is a sentence, which half a line has no room for.
    boolean isLong =
        field.kind() == FieldKind.FLAG && sheet.filter(shown -> shown.varies(path)).isPresent();
    boolean isShort = isShortKind(field.kind()) && !unfit && !isLong && all.isEmpty();
    FieldFlow.setShort(root, isShort);
    // On half a line the label gives way, so that the word beside a switch or in it is not cut.
    boolean isFlag = field.kind() == FieldKind.FLAG;
    boolean tight = isShort && (isFlag || field.kind() == FieldKind.CHOICE);
    body.setMinWidth(!tight ? 0 : isFlag ? Region.USE_COMPUTED_SIZE : ROOM_FOR_WORD);
    root.pseudoClassStateChanged(TIGHT, tight);
  }

  void commit() {
    editor.commit();
  }

  void focus(FieldPath at) {
    if (unfit) {
      source.focus();
    } else {
      editor.focus(at);
    }
  }

  private ContextMenu menu() {
    boolean present = sheet.filter(shown -> !shown.isMissing(path)).isPresent();
    boolean free = sheet.filter(shown -> shown.lock(path).isEmpty()).isPresent();
    MenuItem remove = new MenuItem("Remove " + field.label() + " from the file");
    remove.setAccelerator(REMOVE);
    remove.setOnAction(event -> remove());
    remove.setDisable(!present || !free);
    MenuItem empty = new MenuItem("Set to empty text");
    empty.setOnAction(
        event -> edit("Empty " + field.label(), new Edit.Set(path, new NewNode.Text(""))));
    empty.setDisable(!free || !field.kind().isText());
    return new ContextMenu(remove, empty);
  }

  private void remove() {
    boolean can =
        sheet.filter(shown -> !shown.isMissing(path) && shown.lock(path).isEmpty()).isPresent();
    if (can) {
      Edit one = new Edit.Remove(path);
      Sheet shown = sheet.orElseThrow();
      edit(
          "Remove " + field.label(),
          shown.tally(path).isEmpty()
              ? article -> Optional.of(one)
              : ListEdits.removeField(shown.schema(), path));
    }
  }

  private void edit(String what, Edit edit) {
    edit(what, article -> Optional.of(edit));
  }

  private void edit(String what, Function<Article, Optional<Edit>> edit) {
    sheet.ifPresent(
        shown ->
            workplace
                .gestures()
                .editEach(
                    shown, edit, EditName.of(what + ": " + shown.story()), path, result -> {}));
  }
}
