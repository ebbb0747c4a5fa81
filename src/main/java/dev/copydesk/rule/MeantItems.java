package dev.copydesk.rule;

import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The items that somebody meant who wrote one text where a list belongs: one a line, or one behind
 * each mark or comma. No line is lost and no two are joined.
 *
 * @param certain whether the marks before the lines say so beyond doubt
 */
record MeantItems(List<String> items, boolean certain) {

  private static final String BULLETS = "•‣◦·*–—";
  private static final String SEPARATORS = "[,;|•‣]";

  MeantItems {
    items = List.copyOf(items);
  }

  /** What {@code scalar} of {@code block} was meant to be; no items if it is empty. */
  static MeantItems of(Scalar scalar, String block) {
    String source = block.substring(scalar.contentStart(), scalar.span().end());
    boolean asRead = scalar.style().isBlock();
    List<String> lines =
        (asRead ? scalar.value() : source)
            .lines()
            .map(String::strip)
            .filter(MeantItems::says)
            .toList();
    boolean quoted = !asRead && scalar.style() != ScalarStyle.PLAIN;
    if (quoted && lines.size() == 1 || lines.isEmpty()) {
      return inOneLine(scalar.value());
    }
    if (quoted) {
      return new MeantItems(split(scalar.value()), false);
    }
    if (lines.stream().allMatch(MeantItems::isMarked)) {
      return new MeantItems(
          lines.stream().map(MeantItems::unmarked).toList(),
          lines.stream().noneMatch(MeantItems::isDoubtful));
    }
    if (lines.size() == 1) {
      return inOneLine(scalar.value());
    }
    List<String> items = new ArrayList<>();
    lines.forEach(line -> items.addAll(split(isMarked(line) ? unmarked(line) : line)));
    return new MeantItems(items, false);
  }

  /**
   * The items of a text that begins as an item and goes on, line by line, with dashes that do not
   * line up with it; a single one where it is only a long text.
   */
  static MeantItems ofItem(Scalar scalar, String block) {
    if (scalar.style() != ScalarStyle.PLAIN || isOnOneLine(scalar, block)) {
      return new MeantItems(List.of(scalar.value()), true);
    }
    List<StringBuilder> items = new ArrayList<>();
    boolean certain = true;
    for (String line :
        scalar.span().in(block).lines().map(String::strip).filter(MeantItems::says).toList()) {
      if (items.isEmpty() || isMarked(line)) {
        certain &= items.isEmpty() || isClear(line);
        items.add(new StringBuilder(items.isEmpty() ? line : unmarked(line)));
      } else {
        items.getLast().append(' ').append(line);
      }
    }
    return new MeantItems(items.stream().map(StringBuilder::toString).toList(), certain);
  }

  /** As nearly every item is, so that this is asked first. */
  private static boolean isOnOneLine(Scalar scalar, String block) {
    int lineEnd = block.indexOf('\n', scalar.span().start());
    return lineEnd < 0 || lineEnd >= scalar.span().end();
  }

  private static MeantItems inOneLine(String value) {
    List<String> parts = split(value);
    return new MeantItems(parts, parts.size() == 1);
  }

  /** What stands between commas and the like, or on lines of their own. */
  private static List<String> split(String value) {
    return value
        .lines()
        .flatMap(line -> Arrays.stream(line.split(SEPARATORS)))
        .map(String::strip)
        .filter(MeantItems::says)
        .toList();
  }

  private static boolean says(String text) {
    return !text.isEmpty();
  }

  /** A dash or a bullet, and an item behind it. */
  private static boolean isMarked(String line) {
    char mark = line.charAt(0);
    boolean one = mark == '-' || BULLETS.indexOf(mark) >= 0;
    return one && line.length() > 1 && line.charAt(1) != mark && !unmarked(line).isEmpty();
  }

  private static String unmarked(String line) {
    String item = line.substring(1).strip();
    char first = item.isEmpty() ? ' ' : item.charAt(0);
    boolean quoted =
        (first == '"' || first == '\'')
            && item.length() > 2
            && item.indexOf(first, 1) == item.length() - 1;
    return quoted ? item.substring(1, item.length() - 1) : item;
  }

  /** A number below zero looks the same as an item; a comma may part two. */
  private static boolean isDoubtful(String line) {
    return Character.isDigit(line.charAt(1)) || split(line.substring(1)).size() != 1;
  }

  /** A dash with its blank, or a bullet: not the second half of a long word. */
  private static boolean isClear(String line) {
    return line.charAt(0) != '-' || line.charAt(1) == ' ';
  }
}
