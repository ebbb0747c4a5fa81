package dev.copydesk.bulk;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import java.util.List;
import java.util.stream.IntStream;

/** The items of a list, whatever the schema knows of it. */
final class ListItems {

  private ListItems() {}

  /** Each item as text; one that is none is empty. No items where there is no list. */
  static List<String> texts(FieldReader fields, FieldPath list) {
    return IntStream.range(0, fields.itemCount(list))
        .mapToObj(i -> text(fields.value(list.index(i))))
        .toList();
  }

  private static String text(FieldValue value) {
    return switch (value) {
      case FieldValue.Text(String text) -> text;
      case FieldValue.Whole(long number) -> Long.toString(number);
      case FieldValue.Flag(boolean set) -> Boolean.toString(set);
      case FieldValue.Unexpected(String text, boolean scalar, String reason) -> scalar ? text : "";
      case FieldValue.Date date -> "";
      case FieldValue.Missing missing -> "";
      case FieldValue.Null nothing -> "";
      case FieldValue.Texts texts -> "";
      case FieldValue.Group group -> "";
      case FieldValue.Items items -> "";
      case FieldValue.Sealed sealed -> "";
    };
  }
}
