package dev.copydesk.field;

import java.util.List;

/**
 * What stands in a field, read by the field's kind. Missing, empty, null and zero are four things.
 */
public sealed interface FieldValue {

  /** The key is not there. */
  record Missing() implements FieldValue {}

  /** The key is there with no value: {@code key:}, {@code null} or {@code ~}. */
  record Null(String source) implements FieldValue {}

  /** Text, possibly empty. */
  record Text(String text) implements FieldValue {}

  /** A whole number as the site's readers take it. */
  record Whole(long number) implements FieldValue {}

  record Flag(boolean set) implements FieldValue {}

  /** A date and how it is spelled. */
  record Date(ArticleDate date) implements FieldValue {}

  /** A list of short texts. */
  record Texts(List<String> texts) implements FieldValue {

    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** A mapping. */
  record Group(List<String> keys) implements FieldValue {

    public Group {
      keys = List.copyOf(keys);
    }
  }

  /** A list of mappings, or of mixed things. */
  record Items(int count) implements FieldValue {}

  /** Opaque: only its length (UTF-16 units) and a short hash of it are told. */
  record Sealed(int length, String shortHash) implements FieldValue {}

  /**
   * Something is there, but not what the kind wants.
   *
   * @param text a scalar's value, or a collection's source text
   * @param scalar whether it is one scalar, which can be corrected in a text box
   * @param reason one plain sentence
   */
  record Unexpected(String text, boolean scalar, String reason) implements FieldValue {}

  /** Whether it is one value, or none, and so can stand in a text box. */
  default boolean isSingle() {
    return switch (this) {
      case Text text -> true;
      case Whole number -> true;
      case Flag flag -> true;
      case Date date -> true;
      case Null nothing -> true;
      case Missing missing -> true;
      case Unexpected other -> other.scalar();
      case Texts list -> false;
      case Items list -> false;
      case Group group -> false;
      case Sealed sealed -> false;
    };
  }
}
