package dev.copydesk.bulk;

import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;

/** What is wrong with a regular expression, in words for somebody who writes one now and then. */
final class PatternMistake {

  private static final String UNKNOWN = "From here on this is no regular expression.";

  /**
   * How Java calls a mistake, or part of that, and what is to be said of it; the first one that
   * fits counts.
   */
  private record Words(String called, String said) {}

  private static final List<Words> KNOWN =
      List.of(
          new Words("does not exist", "No group before this one has this name."),
          new Words("already defined", "Two groups have this name."),
          new Words("trailing backslash", "Nothing follows the backslash; write \\\\ for one."),
          new Words(
              "illegal repetition range",
              "The second number is below the first, or one is too large."),
          new Words("character name", "After \\N comes a character’s full name in { }."),
          new Words("unclosed group", "A ( is never closed; put ) behind it, or write \\( for it."),
          new Words("unmatched closing", "Nothing is open that this ) closes; write \\) for it."),
          new Words(
              "unclosed character class",
              "A [ is never closed; put ] behind it, or write \\[ for it."),
          new Words(
              "illegal character range",
              "This range runs backwards or has no end; write it as in [a-z]."),
          new Words(
              "dangling meta character",
              "Nothing stands before this for it to repeat; write \\ before the sign itself."),
          new Words(
              "illegal repetition", "Numbers stand in { }, as in a{2,5}; write \\{ for the sign."),
          new Words(
              "unclosed counted closure",
              "A { is never closed; write it as in a{2,5}, or \\{ for the sign."),
          new Words("unknown look-behind", "After (?< comes = or ! or a group’s name."),
          new Words(
              "look-behind group does not",
              "What stands in (?<= ) must have an end: use no * or + in it."),
          new Words(
              "unknown inline modifier",
              "Nothing is known by this letter after (?; such as (?i) are known."),
          new Words(
              "unknown group type", "Nothing is known that begins so; a group is (…) or (?:…)."),
          new Words(
              "unknown character property",
              "There is no such class of characters; \\p{L} are letters, \\p{N} digits."),
          new Words("unclosed character family", "A \\p{ is never closed; put } behind it."),
          new Words(
              "empty character family",
              "Name a class of characters in \\p{ }, such as L for letters."),
          new Words("illegal octal", "After \\0 come digits up to 7."),
          new Words("illegal hexadecimal", "After \\x come two digits 0–9 or letters A–F."),
          new Words("unclosed hexadecimal", "A \\x{ is never closed; put } behind it."),
          new Words("hexadecimal codepoint", "There is no such character."),
          new Words("illegal unicode", "After \\u come four digits 0–9 or letters A–F."),
          new Words("illegal control", "After \\c comes a letter."),
          new Words(
              "illegal/unsupported escape",
              "This letter means nothing after \\; write \\\\ for a backslash."),
          new Words("unexpected escape", "Nothing follows the backslash; write \\\\ for one."),
          new Words(
              "illegal escape", "This letter means nothing after \\; write \\\\ for a backslash."),
          new Words("\\k is not followed", "After \\k comes a group’s name, as in \\k<name>."),
          new Words(
              "named capturing group is missing", "A group’s name ends with >, as in (?<name>…)."),
          new Words("capturing group name", "A group’s name begins with a letter from a to z."),
          new Words(
              "bad class", "These brackets do not fit together; write \\[ and \\] for the signs."),
          new Words("bad intersection", "Something must stand on both sides of &&."));

  private PatternMistake() {}

  /** Where it is, a UTF-16 offset. */
  static int place(PatternSyntaxException mistake) {
    // Java tells the sign before this one.
    int off = mistake.getDescription().startsWith("Unmatched") ? 1 : 0;
    return Math.clamp(mistake.getIndex() + off, 0, mistake.getPattern().length());
  }

  /** One plain sentence. */
  static String words(PatternSyntaxException mistake) {
    String called = mistake.getDescription().toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(words -> called.contains(words.called()))
        .map(Words::said)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
