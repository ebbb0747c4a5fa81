package dev.copydesk.query;

import dev.copydesk.text.Span;
import java.util.List;

/** What a query says, each part with its place in the text. */
public sealed interface Clause {

  Span at();

  /**
   * A word, or a phrase that was in quotes.
   *
   * @param text without the quotes
   */
  record Words(String text, Span at) implements Clause {}

  /**
   * A field and what it is to hold.
   *
   * @param field as {@link FieldNames} writes it where it is known there, else as typed
   * @param value without quotes
   * @param quoted whether the value was in quotes, so that a star in it is a star
   * @param fieldAt where the field's name stands
   * @param valueAt where the value stands, with its quotes
   */
  record Term(
      String field, Relation relation, String value, boolean quoted, Span fieldAt, Span valueAt)
      implements Clause {

    @Override
    public Span at() {
      return new Span(fieldAt.start(), valueAt.end());
    }
  }

  /** Everything but what {@code clause} finds. */
  record Not(Clause clause, Span at) implements Clause {}

  /** What all of these find; everything where there is none. */
  record All(List<Clause> clauses, Span at) implements Clause {

    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /** What any of these finds. */
  record Any(List<Clause> clauses, Span at) implements Clause {

    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /** Something she has only begun to type, or a mistake that is told; it keeps nothing out. */
  record Open(Span at) implements Clause {}
}
