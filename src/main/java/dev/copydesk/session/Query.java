package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.query.Mistake;
import dev.copydesk.query.QueryReader;
import dev.copydesk.query.QueryReading;
import dev.copydesk.query.QueryText;
import dev.copydesk.query.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What she looks for, as she typed or clicked it: words, phrases, fields with values, joined and
 * turned round. Case and accents do not count. There is always a query, whatever was typed: what
 * cannot be looked for is told as a mistake and keeps nothing out.
 */
public final class Query {

  private static final Schema NO_SCHEMA = new Schema(List.of(), List.of());

  /** Matches everything. */
  public static final Query ALL = parse("");

  private final String text;
  private final EntryTest test;
  private final List<Mistake> mistakes;
  private final Optional<Mistake> unclosed;
  private final Set<FieldPath> paths;

  private Query(
      QueryReading reading, EntryTest test, List<Mistake> mistakes, Set<FieldPath> paths) {
    this.text = reading.text();
    this.test = test;
    this.mistakes = List.copyOf(mistakes);
    this.unclosed = reading.unclosed();
    this.paths = Set.copyOf(paths);
  }

  /** Reads what she typed where no schema says what the fields hold. */
  public static Query parse(String text) {
    return parse(text, NO_SCHEMA);
  }

  /** Reads what she typed; {@code schema} says what fields beyond the entry's hold. */
  public static Query parse(String text, Schema schema) {
    return parse(text, schema, Columns.NONE);
  }

  /** The same where {@code columns} tell which fields no article has. */
  static Query parse(String text, Schema schema, Columns columns) {
    QueryReading reading = QueryReader.read(text);
    QueryMeaning meaning = new QueryMeaning(reading, new QueryFields(schema, columns));
    EntryTest test = meaning.test();
    return new Query(reading, test, meaning.mistakes(), meaning.paths());
  }

  public String text() {
    return text;
  }

  /** What in it cannot be looked for, from left to right; none where all is well. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /**
   * The quote or parenthesis that is open at the end, which is a mistake once she types no more; it
   * is looked for as if it were closed there.
   */
  public Optional<Mistake> unclosed() {
    return unclosed;
  }

  /** The fields that are in no entry, so that the articles must be read for them. */
  public Set<FieldPath> paths() {
    return paths;
  }

  /** The values of a field that the query names with this sign and demands or allows. */
  List<String> valuesOf(String field, Relation relation) {
    return QueryText.values(text, field, relation);
  }

  /** Whether an entry alone is what she looks for; of {@link #paths} it is taken to have none. */
  public boolean matches(Entry entry) {
    return matches(entry, Columns.NONE);
  }

  boolean matches(Entry entry, Columns columns) {
    return test.of(entry, columns);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query that && text.equals(that.text) && paths.equals(that.paths);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
