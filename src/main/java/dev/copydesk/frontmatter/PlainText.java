package dev.copydesk.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows which texts may stand without quotes: those that YAML's grammar allows there and that no
 * reader of such files takes for another type. The readers are Ruby's Psych (YAML 1.1, with its
 * commas in numbers and its symbols), Go's yaml.v2, v3 and goccy (Hugo), and YAML 1.2's core
 * schema.
 */
public final class PlainText {

  private static final Set<String> WORDS =
      Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=");

  private static final Pattern NO_NUMBER =
      Pattern.compile("[-+]?\\.?(?:inf|infinity|nan)", Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> RETYPED =
      List.of(
          // Whole and decimal numbers, with Psych's and YAML 1.1's separators.
          Pattern.compile(
              "[-+]?(?:\\.[0-9][0-9_,]*|[0-9][0-9_,]*(?:\\.[0-9_,]*)?)(?:[eE][-+]?[0-9_]+)?"),
          Pattern.compile("[-+]?\\.(?:[eE][-+]?[0-9]+)?"),
          Pattern.compile("[-+]?0[bB][01_,]+|[-+]?0[oO][0-7_,]+|[-+]?0[xX][0-9a-fA-F_,.pP+-]+"),
          NO_NUMBER,
          // Base 60, as in 12:30.
          Pattern.compile("[-+]?[0-9][0-9_,]*(?::[0-9]+)++(?:\\.[0-9_]*)?"),
          // Dates and times.
          Pattern.compile("-?\\d{4}-\\d{1,2}-\\d{1,2}(?:(?:[Tt]|[ \\t]+)[0-9:.+\\-Zz \\t]+)?"),
          // Ruby symbols.
          Pattern.compile(":.+", Pattern.DOTALL));

  private static final String NEVER_FIRST = "?:,[]{}#&*!|>'\"%@`";

  private PlainText() {}

  /** Whether some reader would take the plain scalar {@code text} for anything but this text. */
  public static boolean isRetyped(String text) {
    if (text.length() <= 8 && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    if (first == 'i' || first == 'I' || first == 'n' || first == 'N') {
      return NO_NUMBER.matcher(text).matches();
    }
    boolean suspicious =
        (first >= '0' && first <= '9')
            || first == '-'
            || first == '+'
            || first == '.'
            || first == ':';
    return suspicious && RETYPED.stream().anyMatch(p -> p.matcher(text).matches());
  }

  /**
   * Whether {@code text} can be written plain on one line and be read back as this text.
   *
   * @param inFlow whether it stands within brackets or braces
   */
  public static boolean carries(String text, boolean inFlow) {
    return !isRetyped(text) && fits(text, inFlow);
  }

  /** Whether the grammar alone lets {@code text} stand plain on one line (YAML 1.2.2, 7.3.3). */
  static boolean fits(String text, boolean inFlow) {
    if (text.isEmpty() || isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
      return false;
    }
    char first = text.charAt(0);
    if (NEVER_FIRST.indexOf(first) >= 0) {
      return false;
    }
    if (first == '-' && (text.length() == 1 || !Character.isLetterOrDigit(text.charAt(1)))) {
      return false;
    }
    if (text.startsWith("...") || text.charAt(text.length() - 1) == ':') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wrong =
          !Printable.isInline(c)
              || c == '\t'
              || (c == '#' && text.charAt(i - 1) == ' ')
              || (c == ':' && (inFlow || text.charAt(i + 1) == ' '))
              || (inFlow && ",[]{}?".indexOf(c) >= 0);
      if (wrong) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\uFEFF';
  }
}
