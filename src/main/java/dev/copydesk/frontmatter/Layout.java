package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.LineBreak;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * This block's habits of space: its line ends, how far nested keys and dashes are indented, and
 * whether blank lines part its groups. Where the block shows none, two blanks are taken.
 */
final class Layout {

  private static final int USUAL_STEP = 2;

  private final FrontMatter frontMatter;
  private final LineBreak fallback;

  /**
   * @param fallback the line end for a block that has none: the opening fence's
   */
  Layout(FrontMatter frontMatter, LineBreak fallback) {
    this.frontMatter = Objects.requireNonNull(frontMatter);
    this.fallback = Objects.requireNonNull(fallback);
  }

  String text() {
    return frontMatter.text();
  }

  /** How far {@code offset} is from its line's start. */
  int column(int offset) {
    return offset - YamlLines.startOf(text(), offset);
  }

  /** The line end to write next to {@code offset}: that of its own line, else the block's. */
  String lineBreak(int offset) {
    int end = YamlLines.endOf(text(), offset);
    while (end < text().length() && text().charAt(end) != '\n' && text().charAt(end) != '\r') {
      end = YamlLines.endOf(text(), end + 1);
    }
    if (end < text().length()) {
      return LineBreak.firstIn(text(), end).text();
    }
    return text().isEmpty() || !hasBreak() ? fallback.text() : LineBreak.firstIn(text(), 0).text();
  }

  private boolean hasBreak() {
    return text().indexOf('\n') >= 0 || text().indexOf('\r') >= 0;
  }

  /** How far the keys of a mapping under a key of {@code parent} are indented from that key. */
  int stepIn(Mapping parent) {
    return Stream.of(parent, frontMatter.root())
        .map(this::step)
        .flatMapToInt(OptionalInt::stream)
        .findFirst()
        .orElse(USUAL_STEP);
  }

  /** How far the dashes of a list under a key of {@code parent} are indented from that key. */
  int dashStepIn(Mapping parent) {
    return Stream.of(parent, frontMatter.root())
        .map(this::dashStep)
        .flatMapToInt(OptionalInt::stream)
        .findFirst()
        .orElseGet(() -> stepIn(parent));
  }

  private OptionalInt step(YamlNode node) {
    return firstIn(
        node,
        (mapping, entry) ->
            entry.value() instanceof Mapping nested && isBelow(entry, nested) && !nested.flow()
                ? distance(entry, nested)
                : OptionalInt.empty());
  }

  private OptionalInt dashStep(YamlNode node) {
    return firstIn(
        node,
        (mapping, entry) ->
            entry.value() instanceof Sequence nested && isBelow(entry, nested) && !nested.flow()
                ? distance(entry, nested)
                : OptionalInt.empty());
  }

  private interface Measure {
    OptionalInt of(Mapping mapping, Entry entry);
  }

  private OptionalInt firstIn(YamlNode node, Measure measure) {
    Stream<YamlNode> children;
    switch (node) {
      case Mapping mapping -> {
        Optional<OptionalInt> found =
            mapping.entries().stream()
                .map(entry -> measure.of(mapping, entry))
                .filter(OptionalInt::isPresent)
                .findFirst();
        if (found.isPresent()) {
          return found.get();
        }
        children = mapping.entries().stream().map(Entry::value);
      }
      case Sequence sequence -> children = sequence.items().stream();
      case Scalar scalar -> children = Stream.empty();
      case Alias alias -> children = Stream.empty();
    }
    return children
        .map(child -> firstIn(child, measure))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  private boolean isBelow(Entry entry, YamlNode nested) {
    return YamlLines.startOf(text(), nested.contentStart()) > entry.key().span().end();
  }

  private OptionalInt distance(Entry entry, YamlNode nested) {
    return OptionalInt.of(column(nested.contentStart()) - column(entry.key().span().start()));
  }

  /** Whether {@code mapping} parts its collections from the entries above by blank lines. */
  boolean partsGroups(Mapping mapping) {
    int parted = 0;
    int joined = 0;
    for (int i = 1; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      if (entry.value() instanceof Mapping || entry.value() instanceof Sequence) {
        int from = mapping.entries().get(i - 1).span().end();
        if (hasBlankLine(from, entry.span().start())) {
          parted++;
        } else {
          joined++;
        }
      }
    }
    return parted > joined;
  }

  /** Whether the items of {@code list} are parted by blank lines. */
  boolean partsItems(Sequence list) {
    int parted = 0;
    for (int i = 1; i < list.items().size(); i++) {
      if (hasBlankLine(list.items().get(i - 1).span().end(), list.items().get(i).span().start())) {
        parted++;
      }
    }
    return parted * 2 > list.items().size() - 1;
  }

  private boolean hasBlankLine(int from, int to) {
    int line = YamlLines.nextStart(text(), from);
    while (line < to) {
      int end = YamlLines.endOf(text(), line);
      if (end < to && text().substring(line, end).isBlank()) {
        return true;
      }
      line = YamlLines.nextStart(text(), line);
    }
    return false;
  }

  /** Whether the block writes its lists within brackets: it has such ones, and no others. */
  boolean prefersFlowLists() {
    int[] counts = new int[2];
    count(frontMatter.root(), counts);
    return counts[1] > 0 && counts[0] == 0;
  }

  private static void count(YamlNode node, int[] counts) {
    switch (node) {
      case Mapping mapping -> mapping.entries().forEach(entry -> count(entry.value(), counts));
      case Sequence sequence -> {
        if (!sequence.items().isEmpty()) {
          counts[sequence.flow() ? 1 : 0]++;
        }
        sequence.items().forEach(item -> count(item, counts));
      }
      case Scalar scalar -> {}
      case Alias alias -> {}
    }
  }
}
