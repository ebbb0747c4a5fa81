package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.List;

/**
 * Finds what the parser's events leave out: dashes, colons and comments between the nodes. All
 * offsets are UTF-16 offsets into the block's text.
 */
final class Gaps {

  private Gaps() {}

  /** The first offset at or behind {@code from} that is no blank, line end or comment. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isBlank(c) || YamlLines.isBreak(c)) {
        i++;
      } else if (c == '#' && (i == 0 || isBlankOrBreak(text.charAt(i - 1)))) {
        i = YamlLines.endOf(text, i);
      } else {
        break;
      }
    }
    return i;
  }

  /** Where the dash of item {@code index} stands in a block sequence. */
  static int dashOf(String text, Sequence sequence, int index) {
    return index == 0
        ? sequence.contentStart()
        : skip(text, sequence.items().get(index - 1).span().end());
  }

  /** Where the colon of an entry stands, or -1 if it has none, as in {@code {a, b}}. */
  static int colonOf(String text, Entry entry) {
    int at = skip(text, entry.key().span().end());
    boolean before = at < text.length() && at <= entry.value().span().start();
    return before && text.charAt(at) == ':' ? at : -1;
  }

  /** Whether the entry is written with {@code ? }. */
  static boolean isExplicit(String text, Mapping mapping, int index) {
    List<Entry> entries = mapping.entries();
    int from;
    if (index > 0) {
      from = skip(text, entries.get(index - 1).value().span().end());
    } else {
      from = skip(text, mapping.contentStart() + (isBraced(text, mapping) ? 1 : 0));
    }
    if (from < text.length() && text.charAt(from) == ',') {
      from = skip(text, from + 1);
    }
    return from < entries.get(index).key().span().start() && text.charAt(from) == '?';
  }

  private static boolean isBraced(String text, Mapping mapping) {
    return mapping.flow() && text.charAt(mapping.contentStart()) == '{';
  }

  /** Whether nothing but blanks and a comment stands between {@code offset} and its line's end. */
  static boolean isRestOfLineFree(String text, int offset) {
    int i = offset;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i == text.length()
        || YamlLines.isBreak(text.charAt(i))
        || (text.charAt(i) == '#' && i > offset);
  }

  /** Whether a comment stands between {@code from} and {@code to}, which hold no node. */
  static boolean hasComment(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '#' && (i == 0 || isBlankOrBreak(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment stands within {@code node}. */
  static boolean hasCommentInside(String text, YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar ->
          scalar.style().isBlock()
              && hasComment(
                  text, scalar.contentStart(), YamlLines.endOf(text, scalar.contentStart()));
      case YamlNode.Alias alias -> false;
      case Sequence sequence -> hasCommentAmong(text, sequence, sequence.items());
      case Mapping mapping ->
          hasCommentAmong(
              text,
              mapping,
              mapping.entries().stream()
                  .flatMap(entry -> List.of(entry.key(), entry.value()).stream())
                  .toList());
    };
  }

  private static boolean hasCommentAmong(String text, YamlNode parent, List<YamlNode> children) {
    int from = parent.span().start();
    for (YamlNode child : children) {
      if (hasComment(text, from, child.span().start()) || hasCommentInside(text, child)) {
        return true;
      }
      from = child.span().end();
    }
    return hasComment(text, from, parent.span().end());
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBlankOrBreak(char c) {
    return isBlank(c) || YamlLines.isBreak(c);
  }
}
