package dev.copydesk.query;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a query from left to right. Things side by side must all be so; OR joins the two beside it;
 * a minus turns what follows it round. What is only begun at the end of the text is no mistake; a
 * quote that is never closed is one if what looks like the next term has come to stand in it.
 */
public final class QueryReader {

  private static final int DEEPEST = 40;

  private static final Pattern TERM =
      Pattern.compile(
          "((?:[\\p{L}_$][\\p{L}\\p{N}_$-]*|\\[\"(?:[^\"\\\\]|\\\\.)*+\"\\])"
              + "(?:\\.[\\p{L}\\p{N}_$-]+|\\[\\d{1,9}\\]|\\[\"(?:[^\"\\\\]|\\\\.)*+\"\\])*+)"
              + "(:?[<>]=?|:?=|:(?!//))");

  private static final String OPEN =
      "This quote is not closed, so all behind it is one phrase; put a \" where the phrase ends.";

  /** A term of a known field behind a blank. */
  private static final Pattern SWALLOWED =
      Pattern.compile(
          "[\\s\\u00A0][-(]*(?:%s)(?::?[<>]=?|:?=|:)(?=\\S)"
              .formatted(
                  FieldNames.ALL.stream().map(Pattern::quote).collect(Collectors.joining("|"))));

  private static final Pattern JOINING = Pattern.compile("(OR|AND|NOT)(?=[\\s\\u00A0()]|$)");

  private final String text;
  private final Matcher term;
  private final Matcher joining;
  private final Matcher swallowed;
  private final List<Mistake> mistakes = new ArrayList<>();
  private String openQuote = "";
  private Optional<Mistake> unclosed = Optional.empty();
  private int depth;
  private int parentheses;
  private int at;

  private QueryReader(String text) {
    this.text = text;
    this.term = TERM.matcher(text);
    this.joining = JOINING.matcher(text);
    this.swallowed = SWALLOWED.matcher(text);
  }

  public static QueryReading read(String text) {
    return new QueryReader(text).read();
  }

  private QueryReading read() {
    List<Clause> clauses = new ArrayList<>();
    clauses(clauses);
    while (at < text.length()) {
      wrong(at, at + 1, "There is no “(” for this “)”; take it out.");
      at++;
      clauses(clauses);
    }
    return new QueryReading(
        text,
        new Clause.All(clauses, new Span(0, text.length())),
        mistakes,
        openQuote + ")".repeat(parentheses),
        unclosed);
  }

  /** Reads up to the end or a closing parenthesis. */
  private void clauses(List<Clause> into) {
    for (blanks(); !isEnd(); blanks()) {
      int start = at;
      String word = joiningHere();
      if (word.equals("OR")) {
        at += word.length();
        into.add(or(into, start));
      } else if (word.equals("AND")) {
        at += word.length();
      } else {
        into.add(one());
      }
    }
  }

  /** What stands before and behind an OR; the one before is taken off {@code into}. */
  private Clause or(List<Clause> into, int start) {
    blanks();
    if (into.isEmpty() || joiningHere().equals("OR") || joiningHere().equals("AND")) {
      wrong(
          start, start + 2, "Put something to look for on both sides of OR, or quote it: \"OR\".");
      return new Clause.Open(new Span(start, start + 2));
    }
    if (isEnd()) {
      if (at < text.length()) {
        wrong(start, start + 2, "Put something to look for behind OR.");
      }
      return new Clause.Open(new Span(start, start + 2));
    }
    Clause left = into.removeLast();
    Clause right = one();
    List<Clause> any = new ArrayList<>();
    if (left instanceof Clause.Any more && !isParenthesis(more.at())) {
      any.addAll(more.clauses());
    } else {
      any.add(left);
    }
    any.add(right);
    return new Clause.Any(any, new Span(left.at().start(), right.at().end()));
  }

  private boolean isParenthesis(Span span) {
    return text.charAt(span.start()) == '(' && text.charAt(span.end() - 1) == ')'
        || text.charAt(span.start()) == '(' && span.end() == text.length();
  }

  private Clause one() {
    int start = at;
    boolean turned = false;
    while (minus()) {
      turned = !turned;
    }
    if (isEnd()) {
      return new Clause.Open(new Span(start, at));
    }
    Clause clause = text.charAt(at) == '(' ? parenthesis() : atom();
    Span all = new Span(start, clause.at().end());
    // What is not there yet, or wrong, keeps nothing out either way round.
    if (clause instanceof Clause.Open) {
      return new Clause.Open(all);
    }
    return turned ? new Clause.Not(clause, all) : clause;
  }

  /** Takes a minus or NOT before something; a minus that stands alone is a word. */
  private boolean minus() {
    if (joiningHere().equals("NOT")) {
      at += 3;
      blanks();
      return true;
    }
    boolean minus =
        at < text.length()
            && text.charAt(at) == '-'
            && (at + 1 == text.length() || !isBlank(text.charAt(at + 1)));
    at += minus ? 1 : 0;
    return minus;
  }

  private Clause parenthesis() {
    int start = at;
    at++;
    depth++;
    List<Clause> inside = new ArrayList<>();
    if (depth > DEEPEST) {
      wrong(start, at, "There are too many parentheses inside one another.");
      at = text.length();
    } else {
      clauses(inside);
    }
    depth--;
    if (at < text.length()) {
      at++;
    } else {
      parentheses++;
      // What is in an open quote may well hold the other half.
      if (openQuote.isEmpty()) {
        unclosed =
            Optional.of(
                new Mistake(
                    start,
                    start + 1,
                    "There is no “)” for this “(”; put it where the group ends."));
      }
    }
    Span all = new Span(start, at);
    if (inside.isEmpty()) {
      return new Clause.Open(all);
    }
    return inside.size() == 1 && inside.getFirst() instanceof Clause.Any(List<Clause> any, Span at)
        ? new Clause.Any(any, all)
        : new Clause.All(inside, all);
  }

  private Clause atom() {
    int start = at;
    if (term.region(at, text.length()).lookingAt()) {
      at = term.end();
      return term(
          new Span(start, term.end(1)), Relation.of(term.group(2)), FieldNames.of(term.group(1)));
    }
    String value = isQuote(text.charAt(at)) ? quoted() : run();
    Span here = new Span(start, at);
    return value.isBlank() ? new Clause.Open(here) : new Clause.Words(value, here);
  }

  private Clause term(Span fieldAt, Relation relation, String field) {
    int start = at;
    if (at == text.length()) {
      return new Clause.Open(new Span(fieldAt.start(), at));
    }
    char first = text.charAt(at);
    if (isBlank(first) || first == ')') {
      String sign = text.substring(fieldAt.end(), at);
      wrong(
          fieldAt.start(),
          at,
          "Put what to look for right behind “%s”, without a blank.".formatted(sign));
      return new Clause.Open(new Span(fieldAt.start(), at));
    }
    if (first == '(') {
      String name = text.substring(fieldAt.start(), at);
      wrong(
          fieldAt.start(),
          at + 1,
          "Repeat the field inside the parentheses: (%sone OR %sother).".formatted(name, name));
      return new Clause.Open(new Span(fieldAt.start(), at));
    }
    boolean isQuoted = isQuote(first);
    String value = isQuoted ? quoted() : run();
    return value.isEmpty()
        ? new Clause.Open(new Span(fieldAt.start(), at))
        : new Clause.Term(field, relation, value, isQuoted, fieldAt, new Span(start, at));
  }

  /** Text in quotes, straight or curly; a backslash keeps a quote in it. */
  private String quoted() {
    int start = at;
    boolean straight = text.charAt(at) == '"';
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0) {
        at++;
        value.append(text.charAt(at));
      } else if (c == '"' || (!straight && (c == '”' || c == '“'))) {
        at++;
        return value.toString();
      } else {
        value.append(c);
      }
    }
    openQuote = "\"";
    unclosed = Optional.of(new Mistake(start, start + 1, OPEN));
    if (swallowed.region(start + 1, text.length()).find()) {
      wrong(start, start + 1, OPEN);
    }
    return value.toString();
  }

  /** Up to a blank, or to a parenthesis that was opened before it. */
  private String run() {
    int start = at;
    int inside = 0;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      char c = text.charAt(at);
      inside += c == '(' ? 1 : 0;
      if (c == ')' && inside == 0) {
        break;
      }
      inside -= c == ')' ? 1 : 0;
      at++;
    }
    return text.substring(start, at);
  }

  private String joiningHere() {
    return joining.region(at, text.length()).lookingAt() ? joining.group(1) : "";
  }

  private void blanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private boolean isEnd() {
    return at == text.length() || text.charAt(at) == ')';
  }

  private void wrong(int start, int end, String message) {
    mistakes.add(new Mistake(start, end, message));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '„';
  }
}
