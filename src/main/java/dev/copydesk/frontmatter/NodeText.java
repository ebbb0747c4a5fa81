package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.NewNode.NewEntry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Spells new values in the block's habits. */
final class NodeText {

  private final Layout layout;
  private final Habits habits;

  NodeText(Layout layout, Habits habits) {
    this.layout = Objects.requireNonNull(layout);
    this.habits = Objects.requireNonNull(habits);
  }

  /**
   * Where a value is written.
   *
   * @param key the key it stands under; of a list item, its list's key
   * @param siblings the values beside it
   * @param column the column of the key or the dash it hangs on
   * @param mapping the mapping whose steps it follows
   * @param lineBreak the line end to write
   */
  record Where(String key, List<YamlNode> siblings, int column, Mapping mapping, String lineBreak) {

    Where under(String other, int atColumn) {
      return new Where(other, List.of(), atColumn, mapping, lineBreak);
    }
  }

  /** What stands behind a key's colon, with the blank or line end before it. */
  String behindColon(NewNode value, Where where) {
    return switch (value) {
      case NewNode.Items items when items.items().isEmpty() -> " []";
      case NewNode.Entries entries when entries.entries().isEmpty() -> " {}";
      case NewNode.Items items when layout.prefersFlowLists() && isFlat(items) ->
          " " + inFlow(items);
      case NewNode.Items items -> {
        int dash = where.column() + layout.dashStepIn(where.mapping());
        yield items.items().stream()
            .map(
                item ->
                    where.lineBreak()
                        + " ".repeat(dash)
                        + "-"
                        + behindDash(item, where.under(where.key(), dash), 2))
            .collect(Collectors.joining());
      }
      case NewNode.Entries entries -> {
        int column = where.column() + layout.stepIn(where.mapping());
        yield entries.entries().stream()
            .map(entry -> where.lineBreak() + " ".repeat(column) + entry(entry, where, column))
            .collect(Collectors.joining());
      }
      case NewNode.Text text ->
          " " + text(text.value(), habits.forKey(where.key(), where.siblings(), text.value()));
      case NewNode.Literal literal -> " " + literal.spelling();
      case NewNode.Loose loose -> " " + loose.spelling();
    };
  }

  /** What stands behind a dash; {@code width} is the distance from the dash to the content. */
  String behindDash(NewNode value, Where where, int width) {
    String blanks = " ".repeat(width - 1);
    int column = where.column() + width;
    return switch (value) {
      case NewNode.Items items when items.items().isEmpty() -> blanks + "[]";
      case NewNode.Entries entries when entries.entries().isEmpty() -> blanks + "{}";
      case NewNode.Items items ->
          blanks
              + items.items().stream()
                  .map(item -> "-" + behindDash(item, where.under(where.key(), column), 2))
                  .collect(Collectors.joining(where.lineBreak() + " ".repeat(column)));
      case NewNode.Entries entries ->
          blanks
              + entries.entries().stream()
                  .map(entry -> entry(entry, where, column))
                  .collect(Collectors.joining(where.lineBreak() + " ".repeat(column)));
      case NewNode.Text text ->
          blanks + text(text.value(), habits.forItem(where.key(), where.siblings(), text.value()));
      case NewNode.Literal literal -> blanks + literal.spelling();
      case NewNode.Loose loose -> blanks + loose.spelling();
    };
  }

  private String entry(NewEntry entry, Where where, int column) {
    return key(entry, false) + ":" + behindColon(entry.value(), where.under(entry.key(), column));
  }

  /** A value on one line, for within brackets and braces. */
  String inFlow(NewNode value) {
    return switch (value) {
      case NewNode.Items items ->
          items.items().stream().map(this::inFlow).collect(Collectors.joining(", ", "[", "]"));
      case NewNode.Entries entries ->
          entries.entries().stream()
              .map(entry -> key(entry, true) + ": " + inFlow(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
      case NewNode.Text text -> inStyle(text.value(), ScalarStyle.PLAIN, true);
      case NewNode.Literal literal -> literal.spelling();
      case NewNode.Loose loose -> inStyle(loose.spelling(), ScalarStyle.DOUBLE_QUOTED, true);
    };
  }

  private static boolean isFlat(NewNode.Items items) {
    return items.items().stream()
        .noneMatch(item -> item instanceof NewNode.Items || item instanceof NewNode.Entries);
  }

  private static String text(String value, ScalarStyle style) {
    return inStyle(value, style, false);
  }

  /** A text on one line: in {@code style} if that can carry it, else in double quotes. */
  static String inStyle(String value, ScalarStyle style, boolean inFlow) {
    if (style == ScalarStyle.PLAIN && PlainText.carries(value, inFlow)) {
      return value;
    }
    if (style == ScalarStyle.SINGLE_QUOTED && QuotedText.singleCarries(value)) {
      return QuotedText.single(value);
    }
    return QuotedText.doubled(value);
  }

  private static String key(NewEntry entry, boolean inFlow) {
    return entry.asSpelled() && PlainText.fits(entry.key(), inFlow)
        ? entry.key()
        : key(entry.key(), inFlow);
  }

  /** A key: plain if it can be, else in double quotes. */
  static String key(String name, boolean inFlow) {
    return inStyle(name, ScalarStyle.PLAIN, inFlow);
  }
}
