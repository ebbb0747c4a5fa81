package dev.copydesk.session;

import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.FieldValue;

/** A field's value as one text, where it is a single one. */
final class OneLine {

  private OneLine() {}

  /** As it is written; empty for lists, records and what is not there. */
  static String of(FieldValue value) {
    return switch (value) {
      case FieldValue.Text(String text) -> text;
      case FieldValue.Whole(long number) -> Long.toString(number);
      case FieldValue.Date(ArticleDate date) -> date.written();
      case FieldValue.Flag(boolean set) -> Boolean.toString(set);
      case FieldValue.Unexpected(String text, boolean scalar, String reason) -> scalar ? text : "";
      case FieldValue.Missing missing -> "";
      case FieldValue.Null nothing -> "";
      case FieldValue.Texts texts -> "";
      case FieldValue.Group group -> "";
      case FieldValue.Items items -> "";
      case FieldValue.Sealed sealed -> "";
    };
  }
}
