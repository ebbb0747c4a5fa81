package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Shows one field and lets her edit it. It is made once for a field of the schema and shows one
 * article after the other; what she does goes to the {@link Gestures} and comes back by {@link
 * #show}, which never takes the focus or the caret away.
 */
interface FieldEditor {

  /** Makes the editor for a field of the schema. */
  interface Maker {
    FieldEditor make(Field field);
  }

  Node node();

  /** Shows the field at {@code path}; locked ones are read-only. */
  void show(Sheet sheet, FieldPath path, boolean locked);

  /** Writes what is typed and was not written yet, to the article it was typed for. */
  void commit();

  /** Focuses what edits {@code path}, which is this field or lies in it. */
  void focus(FieldPath path);

  /** What stands between the text as typed and the article; {@link Complaint#NONE} if nothing. */
  ObservableValue<Complaint> complaint();
}
