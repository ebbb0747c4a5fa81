package dev.copydesk.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for in a text and what to put in its place. It ends soon whatever the pattern is:
 * one that would try too many ways is told to, and the text stays.
 */
public final class Search {

  private static final String TOO_LONG =
      "The pattern takes too long on this text; make it simpler, such as one + or * less.";

  private final Pattern pattern;
  private final List<Piece> replacement;

  private Search(Pattern pattern, List<Piece> replacement) {
    this.pattern = Objects.requireNonNull(pattern);
    this.replacement = List.copyOf(replacement);
  }

  /** What came of reading what she typed. */
  public sealed interface Reading {

    record Good(Search search) implements Reading {}

    /**
     * It cannot be used.
     *
     * @param inReplacement whether the mistake is in the replacement; else in the pattern
     * @param at where it is, a UTF-16 offset
     * @param reason one plain sentence
     */
    record Bad(boolean inReplacement, int at, String reason) implements Reading {}
  }

  /** What came of replacing in one text. */
  public sealed interface Replacing {

    record Done(String text) implements Replacing {}

    record Failed(String reason) implements Replacing {}
  }

  /** A piece of the replacement: a text, or what a group of the pattern has found. */
  private sealed interface Piece {

    record Words(String text) implements Piece {}

    record Found(int group) implements Piece {}
  }

  /** Looks for {@code find} as it is typed. */
  public static Reading plain(String find, String replacement, boolean matchCase) {
    return find.isEmpty()
        ? new Reading.Bad(false, 0, "Say what to look for.")
        : new Reading.Good(
            new Search(
                Pattern.compile(Pattern.quote(find), flags(matchCase)),
                List.of(new Piece.Words(replacement))));
  }

  /**
   * Looks for the regular expression {@code find}; {@code $1} or {@code ${name}} in the replacement
   * is what a group has found, {@code \$} a dollar sign.
   */
  public static Reading regular(String find, String replacement, boolean matchCase) {
    if (find.isEmpty()) {
      return new Reading.Bad(false, 0, "Say what to look for.");
    }
    try {
      Pattern pattern = Pattern.compile(find, flags(matchCase));
      OptionalInt count = PatternCounts.tooMany(find);
      if (count.isPresent()) {
        return new Reading.Bad(
            false, count.getAsInt(), "With this count the pattern repeats too often.");
      }
      return pieces(pattern, replacement);
    } catch (PatternSyntaxException e) {
      return new Reading.Bad(false, PatternMistake.place(e), PatternMistake.words(e));
    } catch (StackOverflowError e) {
      return new Reading.Bad(false, 0, "The pattern is nested too deeply.");
    }
  }

  private static int flags(boolean matchCase) {
    return matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  private static Reading pieces(Pattern pattern, String replacement) {
    List<Piece> pieces = new ArrayList<>();
    int groups = pattern.matcher("").groupCount();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < replacement.length()) {
      char c = replacement.charAt(at);
      if (c == '\\') {
        if (at + 1 == replacement.length()) {
          return new Reading.Bad(true, at, "Nothing follows the backslash; write \\\\ for one.");
        }
        words.append(replacement.charAt(at + 1));
        at += 2;
      } else if (c == '$') {
        int end = endOfName(replacement, at + 1);
        Optional<Integer> group = group(pattern, replacement.substring(at + 1, end), groups);
        if (group.isEmpty()) {
          return new Reading.Bad(
              true, at, "The pattern has no such group; write \\$ for a dollar sign.");
        }
        pieces.add(new Piece.Words(words.toString()));
        pieces.add(new Piece.Found(group.get()));
        words.setLength(0);
        at = end;
      } else {
        words.append(c);
        at++;
      }
    }
    pieces.add(new Piece.Words(words.toString()));
    return new Reading.Good(new Search(pattern, pieces));
  }

  private static int endOfName(String text, int from) {
    if (from < text.length() && text.charAt(from) == '{') {
      int close = text.indexOf('}', from);
      return close < 0 ? from : close + 1;
    }
    return from < text.length() && text.charAt(from) >= '0' && text.charAt(from) <= '9'
        ? from + 1
        : from;
  }

  private static Optional<Integer> group(Pattern pattern, String name, int groups) {
    if (name.length() == 1) {
      return Optional.of(name.charAt(0) - '0').filter(number -> number <= groups);
    }
    return name.startsWith("{")
        ? Optional.ofNullable(pattern.namedGroups().get(name.substring(1, name.length() - 1)))
        : Optional.empty();
  }

  /** The text with every match replaced. */
  public Replacing replaceIn(String text) {
    try {
      Matcher matcher = pattern.matcher(new BoundedText(text));
      StringBuilder next = new StringBuilder();
      int from = 0;
      while (matcher.find()) {
        next.append(text, from, matcher.start());
        replacement.forEach(piece -> next.append(said(piece, matcher, text)));
        from = matcher.end();
      }
      return new Replacing.Done(next.append(text, from, text.length()).toString());
    } catch (BoundedText.Exhausted | StackOverflowError e) {
      return new Replacing.Failed(TOO_LONG);
    }
  }

  private static String said(Piece piece, Matcher matcher, String text) {
    return switch (piece) {
      case Piece.Words(String words) -> words;
      case Piece.Found(int group) ->
          matcher.start(group) < 0 ? "" : text.substring(matcher.start(group), matcher.end(group));
    };
  }
}
