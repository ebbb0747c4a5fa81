package dev.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several short texts in one line, with commas between. One that has a comma or a quote of its own
 * stands in double quotes, in which a quote is doubled, as in RFC 4180.
 */
public final class CommaList {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\\n\\r]|^\\s|\\s$");

  private CommaList() {}

  /** The texts in one line, from which {@link #split} makes them again. */
  public static String join(List<String> texts) {
    return texts.stream().map(CommaList::quoted).collect(Collectors.joining(", "));
  }

  /** The texts between the commas or line ends, without their edge blanks; empty ones are none. */
  public static List<String> split(String line) {
    List<String> texts = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == ',' || Character.isWhitespace(c)) {
        at++;
      } else if (c == '"' && closing(line, at) > 0) {
        int end = closing(line, at);
        add(line.substring(at + 1, end).replace("\"\"", "\""), texts);
        at = end + 1;
      } else {
        int end = at;
        while (end < line.length() && line.charAt(end) != ',' && line.charAt(end) != '\n') {
          end++;
        }
        add(line.substring(at, end).strip(), texts);
        at = end;
      }
    }
    return texts;
  }

  /** Where the quote closes that opens at {@code open}; 0 where it is no such quote. */
  private static int closing(String line, int open) {
    for (int i = open + 1; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
          i++;
        } else {
          String rest = line.substring(i + 1).stripLeading();
          boolean isEnd = rest.isEmpty() || rest.charAt(0) == ',' || rest.charAt(0) == '\n';
          return isEnd ? i : 0;
        }
      }
    }
    return 0;
  }

  private static void add(String text, List<String> texts) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }

  private static String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
