package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a scalar where a scalar stands: in its old style where that can carry the value, else in
 * double quotes on one line.
 */
final class ScalarWriter {

  private final String text;
  private final Layout layout;

  ScalarWriter(Layout layout) {
    this.text = layout.text();
    this.layout = layout;
  }

  /**
   * @param value a text, a literal or a date
   * @param inFlow whether {@code old} stands within brackets or braces
   * @param column the column of the key or dash it hangs on
   */
  List<TextEdits> ways(Scalar old, NewNode value, boolean inFlow, int column) {
    Set<TextEdits> ways = new LinkedHashSet<>();
    String meant = meant(value);
    if (old.style().isBlock()) {
      BlockText block = new BlockText(text, old, layout.lineBreak(old.contentStart()), column);
      if (!(value instanceof NewNode.Literal)) {
        block.spell(meant).ifPresent(spelled -> ways.add(replaceBlock(old, spelled)));
      }
      ways.add(unblock(old, block, inline(value, ScalarStyle.DOUBLE_QUOTED, inFlow)));
      return List.copyOf(ways);
    }
    if (!(value instanceof NewNode.Literal) && !old.isUnwritten()) {
      keepingSpelling(old, meant, inFlow).ifPresent(s -> ways.add(replaceInline(old, s)));
    }
    List<ScalarStyle> styles =
        old.isUnwritten()
            ? List.of(ScalarStyle.PLAIN)
            : List.of(old.style(), ScalarStyle.DOUBLE_QUOTED);
    for (ScalarStyle style : styles) {
      ways.add(replaceInline(old, inline(value, style, inFlow)));
    }
    return new ArrayList<>(ways);
  }

  static String meant(NewNode value) {
    return switch (value) {
      case NewNode.Text t -> t.value();
      case NewNode.Literal literal -> literal.spelling();
      case NewNode.Loose loose -> loose.spelling();
      case NewNode.Items items -> throw new IllegalArgumentException("a list is no scalar");
      case NewNode.Entries entries -> throw new IllegalArgumentException("a mapping is no scalar");
    };
  }

  private Optional<String> keepingSpelling(Scalar old, String meant, boolean inFlow) {
    return KeptSpelling.of(text.substring(old.contentStart(), old.span().end()), old)
        .flatMap(kept -> kept.respell(meant, inFlow));
  }

  private static String inline(NewNode value, ScalarStyle style, boolean inFlow) {
    return switch (value) {
      case NewNode.Literal literal -> literal.spelling();
      case NewNode.Loose loose when style == ScalarStyle.PLAIN -> loose.spelling();
      default -> NodeText.inStyle(meant(value), style, inFlow);
    };
  }

  private TextEdits replaceInline(Scalar old, String spelled) {
    if (!old.isUnwritten()) {
      return TextEdits.of(
          TextEdit.replace(new Span(old.contentStart(), old.span().end()), spelled));
    }
    int at = old.span().end();
    boolean parted = at > 0 && Gaps.isBlank(text.charAt(at - 1));
    return TextEdits.of(TextEdit.insert(at, (parted ? "" : " ") + spelled));
  }

  private static TextEdits replaceBlock(Scalar old, String spelled) {
    return TextEdits.of(TextEdit.replace(new Span(old.contentStart(), old.span().end()), spelled));
  }

  /** A block scalar becomes one line; a comment behind its indicator stays. */
  private static TextEdits unblock(Scalar old, BlockText block, String spelled) {
    return TextEdits.of(
        TextEdit.replace(new Span(old.contentStart(), block.indicatorEnd()), spelled),
        TextEdit.delete(
            new Span(block.headerEnd(), Math.max(block.headerEnd(), old.span().end()))));
  }
}
