package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.NodeText.Where;
import dev.copydesk.frontmatter.Rewrite.Impossible;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.LineBreak;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.List;

/**
 * Writes changes of one front matter as the smallest text edits, in the block's own habits. It does
 * not check its own work: the result has to be read back.
 */
public final class FrontMatterWriter {

  /** YAML bounds a key on its value's line to 1024 characters (1.2.2, 7.4); escapes need room. */
  private static final int LONGEST_KEY = 250;

  private final FrontMatter frontMatter;
  private final String text;
  private final Layout layout;
  private final NodeText nodeText;

  /**
   * @param fallback the line end for a block that has none
   */
  public FrontMatterWriter(FrontMatter frontMatter, LineBreak fallback) {
    this.frontMatter = frontMatter;
    this.text = frontMatter.text();
    this.layout = new Layout(frontMatter, fallback);
    this.nodeText = new NodeText(layout, new Habits(frontMatter));
  }

  /**
   * Writes {@code value} where {@code node} stands.
   *
   * @param above the collections above it, outermost first
   * @param key the key it stands under; of an item, its list's key
   */
  public Rewrite set(YamlNode node, List<YamlNode> above, String key, NewNode value) {
    if (!LoneSurrogate.isFree(value)) {
      return halfCharacter(node);
    }
    boolean inFlow = above.stream().anyMatch(FrontMatterWriter::isFlow);
    YamlNode parent = above.getLast();
    int index = indexIn(parent, node);
    if (parent instanceof Mapping mapping && Gaps.isExplicit(text, mapping, index)) {
      return new Impossible("The key is written with “? ”; edit the source.", node.span().start());
    }
    boolean scalar = !(value instanceof NewNode.Items || value instanceof NewNode.Entries);
    if (scalar && node instanceof Scalar old) {
      return old.isUnwritten() && behindIndicator(parent, index) < 0
          ? new Impossible("This key has no colon; edit the source.", node.span().start())
          : new Rewrite.Ways(
              new ScalarWriter(layout).ways(old, value, inFlow, columnOf(parent, index)));
    }
    return replace(node, above, key, value, inFlow);
  }

  private static Impossible halfCharacter(YamlNode near) {
    return new Impossible(
        "Half a character (a lone surrogate) cannot be written; type the whole character.",
        near.span().start());
  }

  /** Writes {@code value} in the place of a node of another shape. */
  private Rewrite replace(
      YamlNode node, List<YamlNode> above, String key, NewNode value, boolean inFlow) {
    YamlNode parent = above.getLast();
    int index = indexIn(parent, node);
    int behind = behindIndicator(parent, index);
    if (inFlow) {
      return behind < 0 && node.span().isEmpty()
          ? new Impossible("This key has no colon; edit the source.", node.span().start())
          : Rewrite.of(
              TextEdits.of(
                  TextEdit.replace(
                      node.span(), (node.span().isEmpty() ? " " : "") + nodeText.inFlow(value))));
    }
    if (Gaps.hasCommentInside(text, node)) {
      return new Impossible(
          "Comments stand inside the value; edit the source.", node.span().start());
    }
    int lineEnd = YamlLines.endOf(text, behind);
    boolean below = node.span().start() > lineEnd;
    int end = node.span().end();
    if (below
        && (Gaps.hasComment(text, lineEnd, node.span().start())
            || Gaps.hasComment(text, end, YamlLines.endOf(text, end)))) {
      return new Impossible(
          "Comments stand about the value; edit the source.", node.span().start());
    }
    Where where =
        new Where(
            key,
            List.of(),
            columnOf(parent, index),
            nearestMapping(above),
            layout.lineBreak(behind));
    String spelled =
        parent instanceof Mapping
            ? nodeText.behindColon(value, where)
            : nodeText.behindDash(value, where, 2);
    return Rewrite.of(placed(node, behind, below, spelled));
  }

  /** Puts lines behind a comment on the indicator's line, and one line before it. */
  private TextEdits placed(YamlNode node, int behind, boolean below, String spelled) {
    int lineEnd = YamlLines.endOf(text, behind);
    boolean overLines = YamlLines.endOf(spelled, 0) == 0;
    int end = node.span().end();
    if (below) {
      int gone = YamlLines.endOf(text, end);
      Span lines = new Span(lineEnd, Gaps.isRestOfLineFree(text, end) ? gone : end);
      return overLines
          ? TextEdits.of(TextEdit.replace(lines, spelled))
          : TextEdits.of(TextEdit.insert(behind, spelled), TextEdit.delete(lines));
    }
    boolean comment = Gaps.hasComment(text, end, YamlLines.endOf(text, end));
    if (overLines && comment) {
      return TextEdits.of(
          TextEdit.delete(new Span(Math.min(behind, end), end)),
          TextEdit.insert(YamlLines.endOf(text, end), spelled));
    }
    return TextEdits.of(TextEdit.replace(new Span(Math.min(behind, end), end), spelled));
  }

  /** Adds a key at its canonical place. */
  public Rewrite addKey(
      Mapping mapping, List<YamlNode> above, String key, NewNode value, List<String> order) {
    if (key.length() > LONGEST_KEY) {
      return new Impossible(
          "A key may have " + LONGEST_KEY + " characters at most.", mapping.span().start());
    }
    if (!LoneSurrogate.isFree(value) || LoneSurrogate.find(key) >= 0) {
      return halfCharacter(mapping);
    }
    boolean emptyBraces = mapping.flow() && mapping.entries().isEmpty();
    boolean inFlow = above.stream().anyMatch(FrontMatterWriter::isFlow);
    if (emptyBraces && !inFlow) {
      NewNode whole = new NewNode.Entries(List.of(new NewNode.NewEntry(key, value)));
      return above.isEmpty()
          ? rootBraces(mapping, whole)
          : replace(mapping, above, key, whole, false);
    }
    return new EntryWriter(layout, nodeText).add(mapping, key, value, order);
  }

  /** The braces of a front matter without fields give way to the first one. */
  private Rewrite rootBraces(Mapping mapping, NewNode whole) {
    Where where = new Where("", List.of(), -layout.stepIn(mapping), mapping, layout.lineBreak(0));
    String lines = nodeText.behindColon(whole, where);
    return Rewrite.of(
        TextEdits.of(
            TextEdit.replace(mapping.span(), lines.substring(layout.lineBreak(0).length()))));
  }

  /** Takes entry {@code index} of {@code mapping} out. */
  public Rewrite removeKey(Mapping mapping, List<YamlNode> above, int index) {
    return new EntryWriter(layout, nodeText).remove(mapping, index, hook(mapping, above));
  }

  /** Gives entry {@code index} of {@code mapping} another key. */
  public Rewrite renameKey(Mapping mapping, int index, String name) {
    if (LoneSurrogate.find(name) >= 0) {
      return halfCharacter(mapping);
    }
    if (name.length() > LONGEST_KEY) {
      return new Impossible(
          "A key may have " + LONGEST_KEY + " characters at most.", mapping.span().start());
    }
    return new EntryWriter(layout, nodeText).rename(mapping, index, name);
  }

  /**
   * Adds an item before item {@code index}.
   *
   * @param above the collections above the list
   */
  public Rewrite addItem(
      Sequence list, List<YamlNode> above, String key, int index, NewNode value) {
    if (!LoneSurrogate.isFree(value)) {
      return halfCharacter(list);
    }
    boolean inFlow = above.stream().anyMatch(FrontMatterWriter::isFlow);
    if (list.flow() && list.items().isEmpty() && !inFlow && !above.isEmpty()) {
      return replace(list, above, key, new NewNode.Items(List.of(value)), false);
    }
    return new ItemWriter(layout, nodeText).add(list, index, value, key, nearestMapping(above));
  }

  /** Takes item {@code index} out. */
  public Rewrite removeItem(Sequence list, List<YamlNode> above, int index) {
    return new ItemWriter(layout, nodeText).remove(list, index, hook(list, above));
  }

  /** Moves item {@code from} to {@code to}. */
  public Rewrite moveItem(Sequence list, int from, int to) {
    return new ItemWriter(layout, nodeText).move(list, from, to);
  }

  private int hook(YamlNode node, List<YamlNode> above) {
    return above.isEmpty() ? -1 : behindIndicator(above.getLast(), indexIn(above.getLast(), node));
  }

  /** The offset behind the colon or dash that member {@code index} hangs on; -1 without one. */
  private int behindIndicator(YamlNode parent, int index) {
    return switch (parent) {
      case Mapping mapping -> {
        int colon = Gaps.colonOf(text, mapping.entries().get(index));
        yield colon < 0 ? -1 : colon + 1;
      }
      case Sequence sequence when !sequence.flow() -> Gaps.dashOf(text, sequence, index) + 1;
      case Sequence sequence -> sequence.items().get(index).span().start();
      case Scalar scalar -> -1;
      case YamlNode.Alias alias -> -1;
    };
  }

  private int columnOf(YamlNode parent, int index) {
    return switch (parent) {
      case Mapping mapping -> layout.column(mapping.entries().get(index).key().span().start());
      case Sequence sequence when !sequence.flow() ->
          layout.column(Gaps.dashOf(text, sequence, index));
      case Sequence sequence -> layout.column(sequence.span().start());
      case Scalar scalar -> 0;
      case YamlNode.Alias alias -> 0;
    };
  }

  private Mapping nearestMapping(List<YamlNode> above) {
    for (YamlNode node : above.reversed()) {
      if (node instanceof Mapping mapping) {
        return mapping;
      }
    }
    return frontMatter.root() instanceof Mapping root
        ? root
        : new Mapping(Span.at(0), YamlNode.Properties.NONE, false, List.of());
  }

  /** Which member of {@code parent} is this very {@code node}. */
  private static int indexIn(YamlNode parent, YamlNode node) {
    List<? extends YamlNode> members =
        switch (parent) {
          case Mapping mapping -> mapping.entries().stream().map(Entry::value).toList();
          case Sequence sequence -> sequence.items();
          case Scalar scalar -> List.of();
          case YamlNode.Alias alias -> List.of();
        };
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) == node) {
        return i;
      }
    }
    throw new IllegalArgumentException("the node is not in its parent");
  }

  private static boolean isFlow(YamlNode node) {
    return switch (node) {
      case Mapping mapping -> mapping.flow();
      case Sequence sequence -> sequence.flow();
      case Scalar scalar -> false;
      case YamlNode.Alias alias -> false;
    };
  }
}
