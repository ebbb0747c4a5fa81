package dev.copydesk.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses characters of which a byte got lost: a byte that Windows-1252 does not know, or a
 * no-break space that somebody took for a blank.
 */
final class LostBytes {

  /** What is left of a mangled quote, dash or ellipsis: its first two of three characters. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?:â€|â\u0080|(?<!\\p{IsCyrillic})вЂ(?!\\p{IsCyrillic})|‚Ä(?!\\p{L}))([\uFFFD?\"]?)");

  /** What is left of à, whose second half was a no-break space. */
  private static final Pattern GRAVE = Pattern.compile("(?<![\\p{Lu}])Ã(?=[ \u2019']|$)( s(?= ))?");

  /** What is left of a no-break space between words. */
  private static final Pattern GAP = Pattern.compile("(?<![\\p{Lu}])Â(?= |$)");

  /** An apostrophe of which nothing is left but an unknown character, or its first byte. */
  private static final Pattern APOSTROPHE =
      Pattern.compile(
          "(?<=\\p{L})(?:\uFFFD|ï¿½)(?=(?:s|t|d|m|re|ve|ll)\\b)"
              + "|(?<=n)â(?=t\\b)"
              + "|(?<=\\b(?i:it|that|there|here|what|who|she|let)|\\bhe)â(?=s\\b)"
              + "|(?<=\\b(?i:we|you|they))â(?=(?:re|ve|ll)\\b)");

  private LostBytes() {}

  /** {@code text} with every cut quote, dash and apostrophe guessed. */
  static String guessed(String text) {
    String whole =
        holdsAny(text, List.of("â€", "â\u0080", "вЂ", "‚Ä"))
            ? CUT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(quote(text, match)))
            : text;
    return holdsAny(whole, List.of("\uFFFD", "ï¿½", "ât", "âs", "âre", "âve", "âll"))
        ? APOSTROPHE.matcher(whole).replaceAll("’")
        : whole;
  }

  /**
   * {@code text} with the blanks and the à that the mangled form lost.
   *
   * @param sure whether other damage in the text proves that it was mangled
   */
  static String gaps(String text, boolean sure) {
    if (!holdsAny(text, List.of("Ã", "Â"))) {
      return text;
    }
    String whole =
        GRAVE
            .matcher(text)
            .replaceAll(
                match -> {
                  boolean behindLetter =
                      match.start() > 0 && Character.isLetter(text.charAt(match.start() - 1));
                  return sure || behindLetter
                      ? match.group(1) == null ? "à" : "às"
                      : Matcher.quoteReplacement(match.group());
                });
    return GAP.matcher(whole)
        .replaceAll(match -> sure || behindWord(match.start(), text) ? "" : "Â");
  }

  /** Asked first, because hardly a text does and patterns are slow. */
  private static boolean holdsAny(String text, List<String> some) {
    for (String one : some) {
      if (text.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behindWord(int at, String text) {
    return at > 0 && at <= text.length() && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** A dash where it stands between words, else the closing quote, whose byte gets lost most. */
  private static String quote(String text, MatchResult match) {
    if (!match.group(1).equals("\"")) {
      return "”";
    }
    boolean blankBefore = match.start() > 0 && text.charAt(match.start() - 1) == ' ';
    boolean blankAfter = match.end() < text.length() && text.charAt(match.end()) == ' ';
    boolean letterAfter =
        match.end() < text.length() && Character.isLetter(text.charAt(match.end()));
    return blankBefore == blankAfter && (blankAfter || letterAfter) ? "—" : "”";
  }
}
