package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A whole number. Where the field's hint gives one number a meaning ({@code -1: follower of a
 * bigger story}), it is told beside that number.
 */
final class NumberEditor implements FieldEditor {

  private static final Pattern MEANING = Pattern.compile("(-?\\d+): (.+)");

  private final TextField box = new TextField();
  private final Label meaning = new Label();
  private final VBox root = new VBox(box, meaning);
  private final TypedText typed;

  NumberEditor(Field field, Workplace workplace) {
    box.setPrefColumnCount(5);
    meaning.getStyleClass().add("cd-aside");
    meaning.setWrapText(true);
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    Matcher hint = MEANING.matcher(field.hint());
    boolean explains = hint.matches();
    String number = explains ? hint.group(1) : "";
    meaning.setText(explains ? hint.group(2) : "");
    box.textProperty()
        .addListener((property, before, after) -> explain(explains && after.equals(number)));
    explain(false);
    typed =
        new TypedText(
            box, field.label(), workplace, (present, text) -> FieldWriter.read(field.kind(), text));
    box.setOnAction(event -> typed.commit());
  }

  private void explain(boolean shown) {
    meaning.setVisible(shown);
    meaning.setManaged(shown);
    box.setAccessibleHelp(shown ? meaning.getText() : null);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Sheet sheet, FieldPath path, boolean locked) {
    typed.show(sheet, path, locked);
  }

  @Override
  public void commit() {
    typed.commit();
  }

  @Override
  public void focus(FieldPath path) {
    box.requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return typed.complaint();
  }
}
