package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import java.util.Objects;

/** Makes the editor for each kind of field. */
final class FieldEditors implements FieldEditor.Maker {

  private final Workplace workplace;

  FieldEditors(Workplace workplace) {
    this.workplace = Objects.requireNonNull(workplace);
  }

  @Override
  public FieldEditor make(Field field) {
    return switch (field.kind()) {
      case TEXT -> new TextEditor(field, workplace);
      case PARAGRAPH -> new ParagraphEditor(field, workplace);
      case WHOLE_NUMBER -> new NumberEditor(field, workplace);
      case FLAG -> new FlagEditor(field, workplace);
      case DATE -> new DateEditor(field, workplace);
      case URL -> new UrlEditor(field, workplace);
      case CHOICE -> new ChoiceEditor(field, workplace);
      case TEXTS -> new TextsEditor(field, workplace);
      case RECORD -> new RecordEditor(field, workplace, this);
      case RECORDS -> new RecordsEditor(field, workplace, this);
      case SEALED -> new SealedEditor(field);
      case OTHER -> new OtherEditor(field, workplace);
    };
  }
}
