package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A field with fields of its own, such as the provider: a row for each. */
final class RecordEditor implements FieldEditor {

  private final FieldRows rows;
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);

  RecordEditor(Field field, Workplace workplace, Maker maker) {
    rows = new FieldRows(field.fields(), maker, workplace, FieldRows.Extent.PRESENT, true);
    rows.node().getStyleClass().add("cd-record");
  }

  @Override
  public Node node() {
    return rows.node();
  }

  @Override
  public void show(Sheet sheet, FieldPath path, boolean locked) {
    rows.show(sheet, path);
  }

  @Override
  public void commit() {
    rows.commit();
  }

  @Override
  public void focus(FieldPath path) {
    rows.focus(path);
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }
}
