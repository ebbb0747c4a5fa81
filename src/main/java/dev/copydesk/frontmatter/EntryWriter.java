package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.NodeText.Where;
import dev.copydesk.frontmatter.Rewrite.Impossible;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.List;
import java.util.Optional;

/** Adds keys to mappings, takes them out and renames them. */
final class EntryWriter {

  private final String text;
  private final Layout layout;
  private final NodeText nodeText;

  EntryWriter(Layout layout, NodeText nodeText) {
    this.text = layout.text();
    this.layout = layout;
    this.nodeText = nodeText;
  }

  /** Adds {@code key} behind the last entry that precedes it in {@code order}. */
  Rewrite add(Mapping mapping, String key, NewNode value, List<String> order) {
    if (mapping.flow()) {
      return addInFlow(mapping, key, value, order);
    }
    if (mapping.entries().isEmpty()) {
      return addFirstOfAll(mapping, key, value);
    }
    int column = layout.column(mapping.entries().getFirst().key().span().start());
    int before = KeyOrder.placeOf(mapping, key, order);
    if (before == 0) {
      int at = mapping.entries().getFirst().span().start();
      String lineBreak = layout.lineBreak(at);
      String entry = entry(mapping, key, value, column, lineBreak);
      return Rewrite.of(TextEdits.of(TextEdit.insert(at, entry + lineBreak + " ".repeat(column))));
    }
    Entry above = mapping.entries().get(before - 1);
    int end = above.span().end();
    if (!Gaps.isRestOfLineFree(text, end)) {
      return new Impossible("Another value stands on the same line; edit the source.", end);
    }
    String lineBreak = layout.lineBreak(end);
    String entry = " ".repeat(column) + entry(mapping, key, value, column, lineBreak);
    TextEdits joined = YamlLines.insertBehind(text, end, entry, lineBreak);
    // A scalar that keeps its last line ends would take a blank line for its own.
    return parts(mapping, above, value)
        ? new Rewrite.Ways(
            List.of(YamlLines.insertBehind(text, end, lineBreak + entry, lineBreak), joined))
        : Rewrite.of(joined);
  }

  private boolean parts(Mapping mapping, Entry above, NewNode value) {
    boolean group =
        isGroup(value)
            || !(above.value() instanceof Scalar || above.value() instanceof YamlNode.Alias);
    return group && layout.partsGroups(mapping);
  }

  private static boolean isGroup(NewNode value) {
    return value instanceof NewNode.Items || value instanceof NewNode.Entries;
  }

  private String entry(Mapping mapping, String key, NewNode value, int column, String lineBreak) {
    List<YamlNode> siblings = mapping.entries().stream().map(Entry::value).toList();
    Where where = new Where(key, siblings, column, mapping, lineBreak);
    return NodeText.key(key, false) + ":" + nodeText.behindColon(value, where);
  }

  /** Into a block that holds no field: behind what comments it has. */
  private Rewrite addFirstOfAll(Mapping mapping, String key, NewNode value) {
    String lineBreak = layout.lineBreak(0);
    String entry = entry(mapping, key, value, 0, lineBreak);
    return Rewrite.of(TextEdits.of(TextEdit.insert(text.length(), entry + lineBreak)));
  }

  private Rewrite addInFlow(Mapping mapping, String key, NewNode value, List<String> order) {
    Optional<Impossible> obstacle = flowObstacle(mapping);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    String entry = NodeText.key(key, true) + ": " + nodeText.inFlow(value);
    if (mapping.entries().isEmpty()) {
      return Rewrite.of(
          TextEdits.of(
              TextEdit.replace(
                  new Span(mapping.contentStart(), mapping.span().end()), "{" + entry + "}")));
    }
    int before = KeyOrder.placeOf(mapping, key, order);
    TextEdit insertion =
        before == 0
            ? TextEdit.insert(mapping.entries().getFirst().span().start(), entry + ", ")
            : TextEdit.insert(mapping.entries().get(before - 1).span().end(), ", " + entry);
    return Rewrite.of(TextEdits.of(insertion));
  }

  /** Why a mapping within braces cannot gain or lose a key. */
  private Optional<Impossible> flowObstacle(Mapping mapping) {
    return FlowWriter.obstacle(text, mapping, mapping.entries().stream().map(Entry::span).toList());
  }

  /**
   * Takes entry {@code index} out; the only one leaves {@code {}}.
   *
   * @param behindIndicator the offset behind the colon or dash the mapping hangs on; -1 for the
   *     root
   */
  Rewrite remove(Mapping mapping, int index, int behindIndicator) {
    if (Gaps.isExplicit(text, mapping, index)) {
      return new Impossible(
          "The key is written with “? ”; edit the source.",
          mapping.entries().get(index).span().start());
    }
    List<Span> spans = mapping.entries().stream().map(Entry::span).toList();
    if (mapping.flow()) {
      Optional<Impossible> obstacle = flowObstacle(mapping);
      return obstacle.isPresent()
          ? obstacle.get()
          : Rewrite.of(FlowWriter.remove(mapping, spans, index, "{}"));
    }
    OwnLines lines = new OwnLines(text);
    return spans.size() == 1
        ? lines.replaceOnly(spans.getFirst(), behindIndicator, "{}")
        : lines.remove(spans, spans, index);
  }

  /** Gives the entry's key another name in the key's own style. */
  Rewrite rename(Mapping mapping, int index, String name) {
    Entry entry = mapping.entries().get(index);
    if (!(entry.key() instanceof Scalar key)
        || key.style().isBlock()
        || !key.properties().isEmpty()
        || Gaps.isExplicit(text, mapping, index)) {
      return new Impossible("This key is not a simple one; edit the source.", entry.span().start());
    }
    String spelled = NodeText.inStyle(name, key.style(), mapping.flow());
    return Rewrite.of(TextEdits.of(TextEdit.replace(key.span(), spelled)));
  }
}
