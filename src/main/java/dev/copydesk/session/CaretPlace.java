package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import java.util.OptionalInt;

/** Where the caret belongs after a text has changed: behind what differs. */
final class CaretPlace {

  private CaretPlace() {}

  /** In the text of {@code field} after the change, in UTF-16; empty where it is no text. */
  static OptionalInt between(Article before, Article after, FieldPath field, Schema schema) {
    return value(before, field, schema) instanceof FieldValue.Text(String was)
            && value(after, field, schema) instanceof FieldValue.Text(String is)
        ? OptionalInt.of(behindTheChange(was, is))
        : OptionalInt.empty();
  }

  private static FieldValue value(Article article, FieldPath field, Schema schema) {
    return article
        .frontMatter()
        .map(block -> new FieldReader(block, schema).value(field))
        .orElseGet(FieldValue.Missing::new);
  }

  private static int behindTheChange(String was, String is) {
    int shorter = Math.min(was.length(), is.length());
    int same = 0;
    while (same < shorter && was.charAt(same) == is.charAt(same)) {
      same++;
    }
    int alike = 0;
    while (alike < shorter - same
        && was.charAt(was.length() - 1 - alike) == is.charAt(is.length() - 1 - alike)) {
      alike++;
    }
    int place = is.length() - alike;
    boolean insidePair =
        place > 0
            && place < is.length()
            && Character.isLowSurrogate(is.charAt(place))
            && Character.isHighSurrogate(is.charAt(place - 1));
    return insidePair ? place + 1 : place;
  }
}
