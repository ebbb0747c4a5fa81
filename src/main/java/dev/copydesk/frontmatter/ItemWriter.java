package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.NodeText.Where;
import dev.copydesk.frontmatter.Rewrite.Impossible;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds items to lists, takes them out and moves them. */
final class ItemWriter {

  private final String text;
  private final Layout layout;
  private final NodeText nodeText;

  ItemWriter(Layout layout, NodeText nodeText) {
    this.text = layout.text();
    this.layout = layout;
    this.nodeText = nodeText;
  }

  /**
   * Adds {@code value} before item {@code index} of a list that has items, or behind the last.
   *
   * @param key the list's key
   * @param near the mapping whose steps new mappings follow
   */
  Rewrite add(Sequence list, int index, NewNode value, String key, Mapping near) {
    if (list.flow()) {
      return addInFlow(list, index, value);
    }
    int dash = layout.column(Gaps.dashOf(text, list, 0));
    if (index == 0) {
      int at = Gaps.dashOf(text, list, 0);
      String lineBreak = layout.lineBreak(at);
      String item = item(list, value, key, near, dash, lineBreak);
      String gap = layout.partsItems(list) ? lineBreak + lineBreak : lineBreak;
      return Rewrite.of(TextEdits.of(TextEdit.insert(at, item + gap + " ".repeat(dash))));
    }
    int end = list.items().get(index - 1).span().end();
    if (!Gaps.isRestOfLineFree(text, end)) {
      return new Impossible("Another value stands on the same line; edit the source.", end);
    }
    String lineBreak = layout.lineBreak(end);
    String item = " ".repeat(dash) + item(list, value, key, near, dash, lineBreak);
    TextEdits joined = YamlLines.insertBehind(text, end, item, lineBreak);
    // A scalar that keeps its last line ends would take a blank line for its own.
    return layout.partsItems(list)
        ? new Rewrite.Ways(
            List.of(YamlLines.insertBehind(text, end, lineBreak + item, lineBreak), joined))
        : Rewrite.of(joined);
  }

  private String item(
      Sequence list, NewNode value, String key, Mapping near, int dash, String lineBreak) {
    Mapping steps =
        list.items().stream()
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .findFirst()
            .orElse(near);
    Where where = new Where(key, list.items(), dash, steps, lineBreak);
    return "-" + nodeText.behindDash(value, where, width(list));
  }

  /** How far the items' content is from their dashes, where it stands on the dash's line. */
  private int width(Sequence list) {
    return IntStream.range(0, list.items().size())
        .filter(
            i -> {
              int start = list.items().get(i).span().start();
              return YamlLines.startOf(text, start) <= Gaps.dashOf(text, list, i);
            })
        .map(i -> list.items().get(i).span().start() - Gaps.dashOf(text, list, i))
        .filter(width -> width >= 2 && width <= 8)
        .findFirst()
        .orElse(2);
  }

  private Rewrite addInFlow(Sequence list, int index, NewNode value) {
    Optional<Impossible> obstacle = flowObstacle(list);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    String item = nodeText.inFlow(value);
    List<YamlNode> items = list.items();
    TextEdit edit;
    if (items.isEmpty()) {
      edit = TextEdit.replace(new Span(list.contentStart(), list.span().end()), "[" + item + "]");
    } else if (index == 0) {
      edit = TextEdit.insert(items.getFirst().span().start(), item + ", ");
    } else {
      edit = TextEdit.insert(items.get(index - 1).span().end(), ", " + item);
    }
    return Rewrite.of(TextEdits.of(edit));
  }

  private Optional<Impossible> flowObstacle(Sequence list) {
    return FlowWriter.obstacle(text, list, spans(list));
  }

  private static List<Span> spans(Sequence list) {
    return list.items().stream().map(YamlNode::span).toList();
  }

  /**
   * Takes item {@code index} out; the only one leaves {@code []}.
   *
   * @param behindIndicator the offset behind the colon or dash the list hangs on; -1 for the root
   */
  Rewrite remove(Sequence list, int index, int behindIndicator) {
    if (list.flow()) {
      Optional<Impossible> obstacle = flowObstacle(list);
      return obstacle.isPresent()
          ? obstacle.get()
          : Rewrite.of(FlowWriter.remove(list, spans(list), index, "[]"));
    }
    OwnLines lines = new OwnLines(text);
    List<Span> withDashes = withDashes(list);
    return withDashes.size() == 1
        ? lines.replaceOnly(withDashes.getFirst(), behindIndicator, "[]")
        : lines.remove(withDashes, withDashes, index);
  }

  private List<Span> withDashes(Sequence list) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      spans.add(new Span(Gaps.dashOf(text, list, i), list.items().get(i).span().end()));
    }
    return spans;
  }

  /** Moves item {@code from} so that it stands at {@code to}; the gaps stay in place. */
  Rewrite move(Sequence list, int from, int to) {
    List<Span> places;
    if (list.flow()) {
      Optional<Impossible> obstacle = flowObstacle(list);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      places = spans(list);
    } else {
      places = new ArrayList<>();
      for (Span item : withDashes(list)) {
        if (!Gaps.isRestOfLineFree(text, item.end())) {
          return new Impossible(
              "Another value stands on the same line; edit the source.", item.end());
        }
        places.add(new Span(item.start(), YamlLines.endOf(text, item.end())));
      }
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, places.size()).boxed().toList());
    order.add(to, order.remove(from));
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (order.get(i) != i) {
        edits.add(TextEdit.replace(places.get(i), places.get(order.get(i)).in(text)));
      }
    }
    return Rewrite.of(new TextEdits(edits));
  }
}
