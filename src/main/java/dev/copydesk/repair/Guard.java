package dev.copydesk.repair;

import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.NodeReader;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.repair.Draft.Hunk;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proves a mended block: it reads as fields, every line with a key is a field of it, every value
 * stands where it stood, and no letter was lost.
 */
final class Guard {

  private final KnownKeys known;

  Guard(KnownKeys known) {
    this.known = known;
  }

  /** The block's nodes, if it reads as fields. */
  static Optional<FrontMatter> read(String block) {
    return NodeReader.read(block) instanceof Found found
            && found.frontMatter().root() instanceof Mapping
        ? Optional.of(found.frontMatter())
        : Optional.empty();
  }

  /** Whether {@code block} reads, with a field or an item on each line that has one. */
  boolean holds(String block) {
    Optional<FrontMatter> read = read(block);
    return read.isPresent() && holds(read.get());
  }

  private boolean holds(FrontMatter read) {
    Places places = new Places();
    places.collect(read.root());
    BlockScan.Result walk = BlockScan.scan(read.text(), known);
    Lines lines = walk.lines();
    for (int index : walk.structure()) {
      Line line = lines.get(index);
      boolean good =
          line.role() == Role.ENTRY
              ? keyStands(lines, line, places)
              : places.starts.containsKey(line.body()) || lines.isOpen(line);
      if (!good) {
        return false;
      }
    }
    return knownKeysStand(lines, places);
  }

  private boolean keyStands(Lines lines, Line line, Places places) {
    YamlNode value = places.values.get(line.body());
    return value != null && (lines.isOpen(line) || value.span().start() == line.value());
  }

  /** No line that begins with a known key may have become the middle of a text. */
  private boolean knownKeysStand(Lines lines, Places places) {
    for (Line line : lines.all()) {
      boolean field = line.role() == Role.ENTRY && known.knows(lines.key(line));
      if (field && !places.values.containsKey(line.body()) && !places.isInBlock(line.body())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether every letter and digit of each changed piece is still there, and no text has become a
   * comment, which no reader sees.
   */
  static boolean keepsLetters(Draft draft, List<Taken> taken) {
    for (Hunk hunk : draft.hunks()) {
      String was = hunk.was().in(draft.original());
      String is = hunk.is().in(draft.text());
      boolean same = letters(was).equals(letters(is));
      boolean hides = Texts.count(is, 0, is.length(), '#') > Texts.count(was, 0, was.length(), '#');
      List<Taken> by = hunk.mends().stream().map(taken::get).toList();
      if (!same && by.stream().noneMatch(Guard::mayDiffer)
          || hides && by.stream().noneMatch(Guard::mayHide)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayDiffer(Taken taken) {
    return switch (taken.key().kind()) {
      case CONFLICT, ENCODING, CONTROL_CHARACTER -> true;
      default -> false;
    };
  }

  /** What was no text, and what only stands in for something that is told. */
  private static boolean mayHide(Taken taken) {
    return switch (taken.key().kind()) {
      case CONFLICT, ENCODING, CONTROL_CHARACTER, FOREIGN_COMMENT, STRAY_FENCE -> true;
      default -> !taken.option().offered();
    };
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c) && !LosslessUtf8.isLoneByte(text, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Where the keys, values and block texts of a tree stand. */
  private static final class Places {
    private final Map<Integer, YamlNode> values = new HashMap<>();
    private final Map<Integer, YamlNode> starts = new HashMap<>();
    private final TreeMap<Integer, Integer> blocks = new TreeMap<>();

    void collect(YamlNode node) {
      starts.put(node.span().start(), node);
      switch (node) {
        case YamlNode.Mapping mapping ->
            mapping
                .entries()
                .forEach(
                    entry -> {
                      values.put(entry.key().span().start(), entry.value());
                      collect(entry.value());
                    });
        case YamlNode.Sequence sequence -> sequence.items().forEach(this::collect);
        case YamlNode.Scalar scalar -> {
          if (scalar.style().isBlock()) {
            blocks.put(scalar.span().start(), scalar.span().end());
          }
        }
        case YamlNode.Alias alias -> {}
      }
    }

    boolean isInBlock(int offset) {
      var before = blocks.floorEntry(offset);
      return before != null && offset < before.getValue();
    }
  }
}
