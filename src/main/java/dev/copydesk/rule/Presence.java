package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import java.util.Optional;

/** Whether a field is there with a value. */
sealed interface Presence {

  /** It holds something, or a merge key provides it. */
  record There() implements Presence {}

  /** Its key stands at {@code offset} or before it, without a value. */
  record Empty(int offset) implements Presence {}

  record NotThere() implements Presence {}

  /** The field {@code key} of {@code record}, which is one of the proof's. */
  static Presence of(Proof proof, WrittenRecord record, String key) {
    Optional<WrittenField> written = record.written(key);
    if (written.isPresent()) {
      return isEmpty(written.get().value()) ? new Empty(written.get().span().start()) : new There();
    }
    FieldPath path = record.path().key(key);
    boolean isInherited = proof.reader().filter(r -> !isEmpty(r.value(path))).isPresent();
    return isInherited ? new There() : new NotThere();
  }

  /** Nothing, a text without a character that shows, or a collection without items. */
  private static boolean isEmpty(FieldValue value) {
    return switch (value) {
      case FieldValue.Missing missing -> true;
      case FieldValue.Null nothing -> true;
      case FieldValue.Text(String text) -> text.isBlank();
      case FieldValue.Unexpected unexpected -> unexpected.scalar() && unexpected.text().isBlank();
      case FieldValue.Texts(var texts) -> texts.isEmpty();
      case FieldValue.Items(int count) -> count == 0;
      case FieldValue.Group(var keys) -> keys.isEmpty();
      case FieldValue.Sealed sealed -> sealed.length() == 0;
      case FieldValue.Whole whole -> false;
      case FieldValue.Flag flag -> false;
      case FieldValue.Date date -> false;
    };
  }
}
