package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.TypedValue;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/**
 * Edits a scalar in a text box. What stands around the box is the kind's own; in a box of one line
 * Enter writes what is typed.
 */
abstract class BoxEditor<B extends TextInputControl> implements FieldEditor {

  private final B box;
  private final TypedText typed;

  /** An editor that reads what is typed by the field's kind. */
  BoxEditor(B box, Field field, Workplace workplace) {
    this(box, field, workplace, text -> FieldWriter.read(field.kind(), text));
  }

  /**
   * @param reader reads what is typed
   */
  BoxEditor(B box, Field field, Workplace workplace, Function<String, TypedValue> reader) {
    this.box = box;
    this.typed =
        new TypedText(box, field.label(), workplace, (present, text) -> reader.apply(text));
    if (box instanceof TextField line) {
      line.setOnAction(event -> write());
    }
  }

  final B box() {
    return box;
  }

  @Override
  public final void show(Sheet sheet, FieldPath path, boolean locked) {
    typed.show(sheet, path, locked);
  }

  @Override
  public final void commit() {
    typed.commit();
  }

  /** Writes what is typed, for she says so. */
  final void write() {
    typed.write();
  }

  @Override
  public final void focus(FieldPath path) {
    box.requestFocus();
  }

  @Override
  public final ObservableValue<Complaint> complaint() {
    return typed.complaint();
  }
}
