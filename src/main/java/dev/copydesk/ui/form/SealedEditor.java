package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.session.Agreement;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** A sealed value: a lock, its length and a short hash. Nothing here can change or copy it. */
final class SealedEditor implements FieldEditor {

  private final Label words = new Label();
  private final HBox root = new HBox(new FontIcon(Octicons.LOCK_16), words);
  private final Field field;
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);

  SealedEditor(Field field) {
    this.field = field;
    root.getStyleClass().add("cd-sealed");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setFocusTraversable(true);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Sheet sheet, FieldPath path, boolean locked) {
    String text =
        sheet
            .tally(path)
            .filter(Agreement::varies)
            .map(Variety::of)
            .orElseGet(() -> words(sheet, path));
    words.setText(text);
    root.setAccessibleText(field.label() + ": " + text);
  }

  private static String words(Sheet sheet, FieldPath path) {
    return switch (sheet.value(path)) {
      case FieldValue.Sealed(int length, String hash) ->
          "Sealed · %,d characters · %s".formatted(length, hash);
      case FieldValue.Missing missing -> "missing";
      case FieldValue.Null nothing -> "no value (null)";
      case FieldValue.Text other -> "not a sealed value";
      case FieldValue.Whole other -> "not a sealed value";
      case FieldValue.Flag other -> "not a sealed value";
      case FieldValue.Date other -> "not a sealed value";
      case FieldValue.Texts other -> "not a sealed value";
      case FieldValue.Group other -> "not a sealed value";
      case FieldValue.Items other -> "not a sealed value";
      case FieldValue.Unexpected other -> "not a sealed value";
    };
  }

  @Override
  public void commit() {
    // Nothing can be typed here.
  }

  @Override
  public void focus(FieldPath path) {
    root.requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }
}
