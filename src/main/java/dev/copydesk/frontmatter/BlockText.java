package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells texts as literal ({@code |}) and folded ({@code >}) scalars in the shape of the one that
 * stands there: its indent, its indicators, its comment, its line width (YAML 1.2.2, 8.1).
 */
final class BlockText {

  private final String text;
  private final Scalar old;
  private final String lineBreak;
  private final int headerEnd;
  private final String indent;
  private final int column;

  /**
   * @param column the column of the key or dash it hangs on
   */
  BlockText(String text, Scalar old, String lineBreak, int column) {
    this.text = text;
    this.old = old;
    this.lineBreak = lineBreak;
    this.column = column;
    this.headerEnd = YamlLines.endOf(text, old.contentStart());
    this.indent = " ".repeat(contentIndent(column + 2));
  }

  /** Where the line of the indicator ends; a comment behind the indicator is before it. */
  int headerEnd() {
    return headerEnd;
  }

  /** Where the indicator with its digit and sign ends. */
  int indicatorEnd() {
    int i = old.contentStart();
    while (i < headerEnd && !Gaps.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The whole scalar for {@code value}, from its indicator on, its last line end not included;
   * empty where this style cannot carry it.
   */
  Optional<String> spell(String value) {
    String body = withoutEnds(value);
    int ends = value.length() - body.length();
    boolean keeps = indicators().contains("+");
    if (body.isEmpty() || (ends > 1 && !keeps) || !bodyFits(body)) {
      return Optional.empty();
    }
    String digit = indicators().replaceAll("[-+]", "");
    if (digit.isEmpty() && hidesIndent(body)) {
      digit = String.valueOf(indent.length() - column);
      if (digit.length() != 1 || digit.equals("0")) {
        return Optional.empty();
      }
    }
    String chomping = ends == 0 ? "-" : keeps ? "+" : "";
    String header =
        text.charAt(old.contentStart())
            + digit
            + chomping
            + text.substring(indicatorEnd(), headerEnd);
    StringBuilder out = new StringBuilder(header);
    List<String> lines = old.style() == ScalarStyle.LITERAL ? body.lines().toList() : fold(body);
    for (String line : lines) {
      out.append(lineBreak).append(line.isEmpty() ? "" : indent).append(line);
    }
    for (int i = 1; i < ends; i++) {
      out.append(lineBreak);
    }
    return Optional.of(out.toString());
  }

  private static String withoutEnds(String value) {
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == '\n') {
      end--;
    }
    return value.substring(0, end);
  }

  private String indicators() {
    return text.substring(old.contentStart() + 1, indicatorEnd());
  }

  private boolean bodyFits(String body) {
    boolean printable =
        body.chars().allMatch(c -> c == '\n' || (Printable.isInline((char) c) && c != '\uFEFF'));
    return printable
        && (old.style() == ScalarStyle.LITERAL
            || (body.charAt(0) != '\n' && body.lines().noneMatch(BlockText::breaksFolding)));
  }

  /** Whether the indent cannot be told from the first lines, so that a digit has to say it. */
  private static boolean hidesIndent(String body) {
    String firstWritten = body.replaceAll("\\A\n+", "");
    return Gaps.isBlank(firstWritten.charAt(0));
  }

  /** A folded line that begins with a blank is not folded; one that ends with one is a trap. */
  private static boolean breaksFolding(String line) {
    return !line.isEmpty()
        && (Gaps.isBlank(line.charAt(0)) || Gaps.isBlank(line.charAt(line.length() - 1)));
  }

  /** Each line end of the value is a blank line; long lines break where they did before. */
  private List<String> fold(String body) {
    int width = width();
    List<String> lines = new ArrayList<>();
    for (String paragraph : body.split("\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      if (paragraph.isEmpty()) {
        continue;
      }
      String rest = paragraph;
      int cut = cut(rest, width);
      while (cut > 0) {
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut + 1);
        cut = cut(rest, width);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** Where to break {@code line}: at a lone blank between words; 0 for nowhere. */
  private static int cut(String line, int width) {
    if (line.length() <= width) {
      return 0;
    }
    int best = 0;
    for (int i = 1; i < line.length() - 1 && (i <= width || best == 0); i++) {
      boolean lone =
          line.charAt(i) == ' '
              && !Gaps.isBlank(line.charAt(i - 1))
              && !Gaps.isBlank(line.charAt(i + 1));
      if (lone) {
        best = i;
      }
    }
    return best;
  }

  /** The longest line as it stands; a scalar of one line is never broken. */
  private int width() {
    List<String> lines =
        text.substring(headerEnd, old.span().end()).lines().filter(l -> !l.isBlank()).toList();
    return lines.size() < 2
        ? Integer.MAX_VALUE
        : lines.stream().mapToInt(l -> l.stripLeading().length()).max().orElse(Integer.MAX_VALUE);
  }

  private int contentIndent(int fallback) {
    String[] lines = text.substring(headerEnd, old.span().end()).split("\\R", -1);
    for (String line : lines) {
      if (!line.isBlank()) {
        int blanks = line.length() - line.stripLeading().length();
        String value = old.value().replaceAll("\\A\n+", "");
        int inValue = value.length() - value.stripLeading().length();
        return Math.max(1, blanks - inValue);
      }
    }
    return fallback;
  }
}
