package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** One of a few words: the schema's and those in use, or another one typed. */
final class ChoiceEditor implements FieldEditor {

  private final ComboBox<String> combo = new ComboBox<>();
  private final TypedText typed;
  private final List<String> choices;
  private final Workplace workplace;
  private FieldPath path = FieldPath.ROOT;

  ChoiceEditor(Field field, Workplace workplace) {
    this.choices = field.choices();
    this.workplace = workplace;
    combo.setEditable(true);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setAccessibleText(field.label());
    combo.getEditor().setPrefColumnCount(5);
    typed =
        new TypedText(
            combo.getEditor(),
            combo.promptTextProperty(),
            field.label(),
            workplace,
            (present, text) -> FieldWriter.read(field.kind(), text));
    combo.setOnShowing(event -> offer());
    combo.setOnHidden(event -> typed.pauseOver());
    combo.setOnAction(event -> typed.pauseOver());
  }

  /** Offers the words that fit now; the box's own text stays as it is. */
  private void offer() {
    Set<String> words = new LinkedHashSet<>(choices);
    words.addAll(workplace.suggestions().forField(path));
    words.remove("");
    if (!List.copyOf(words).equals(combo.getItems())) {
      combo.getItems().setAll(words);
    }
    combo.getSelectionModel().select(combo.getEditor().getText());
  }

  @Override
  public Node node() {
    return combo;
  }

  @Override
  public void show(Sheet sheet, FieldPath field, boolean locked) {
    path = field;
    combo.setDisable(false);
    combo.setMouseTransparent(locked);
    // Asked for early, so that the words in use are there when the list is opened.
    workplace.suggestions().forField(field);
    typed.show(sheet, field, locked);
  }

  @Override
  public void commit() {
    typed.commit();
  }

  @Override
  public void focus(FieldPath field) {
    combo.requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return typed.complaint();
  }
}
