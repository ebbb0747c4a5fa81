package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** What can be looked for in a field, and how its values are had. */
sealed interface QueryField {

  /** Texts of an entry. */
  interface TextsOf {

    /** Whether any of them is as wanted. */
    boolean any(Entry entry, Columns columns, Predicate<String> wanted);
  }

  /** Numbers of an entry, or its days as {@link Days} has them. */
  interface NumbersOf {

    /** Whether any of them is as wanted. */
    boolean any(Entry entry, Columns columns, LongPredicate wanted);
  }

  /** A yes or no of an entry. */
  interface FlagOf {

    Triage of(Entry entry, Columns columns);
  }

  /** How a text is compared with what stands behind the colon. */
  enum Manner {
    /** It may stand anywhere in the text. */
    ANYWHERE,
    /** It is the whole text. */
    WHOLE,
    /** It is the host or one above it, as {@code ft.com} is above {@code www.ft.com}. */
    HOST
  }

  record Text(TextsOf texts, Manner manner) implements QueryField {}

  record Number(NumbersOf numbers) implements QueryField {}

  record Day(NumbersOf days) implements QueryField {}

  record Flag(FlagOf flag) implements QueryField {}

  /** A field the schema does not know: looked for by what stands behind the sign. */
  record Unknown(TextsOf texts) implements QueryField {}

  /** Never looked into. */
  record Sealed() implements QueryField {}

  /** No field could be called so. */
  record None() implements QueryField {}

  /**
   * A field by its name.
   *
   * @param present whether an entry has it
   * @param paths what must be read of the articles before it can be looked for
   */
  record Named(QueryField field, EntryTest present, Set<FieldPath> paths) {}
}
