package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * This block's habits of quoting: a new text is written as its key is elsewhere in the block, else
 * as its siblings are, else as most texts are; plain where none shows a habit.
 */
final class Habits {

  private final Map<String, ScalarStyle> byKey = new HashMap<>();
  private final List<Scalar> all = new ArrayList<>();
  private final List<Scalar> items = new ArrayList<>();
  private final FrontMatter frontMatter;
  private boolean collected;

  Habits(FrontMatter frontMatter) {
    this.frontMatter = Objects.requireNonNull(frontMatter);
  }

  /** Most edits write no new text and need no look at the whole block. */
  private void collect() {
    if (!collected) {
      collected = true;
      collect(frontMatter.root(), "");
    }
  }

  private void collect(YamlNode node, String key) {
    switch (node) {
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          collect(entry.value(), entry.name().orElse(""));
        }
      }
      case Sequence sequence -> sequence.items().forEach(item -> collect(item, key + "[]"));
      case Scalar scalar -> {
        if (showsHabit(scalar)) {
          byKey.putIfAbsent(key, scalar.style());
          (key.endsWith("[]") ? items : all).add(scalar);
        }
      }
      case Alias alias -> {}
    }
  }

  /** The style for a new text under {@code key}, next to the scalars of {@code siblings}. */
  ScalarStyle forKey(String key, List<YamlNode> siblings, String text) {
    collect();
    ScalarStyle same = byKey.get(key);
    return same != null ? same : likeMost(siblings, text);
  }

  /** The style for a new item of the list under {@code key}. */
  ScalarStyle forItem(String key, List<YamlNode> siblings, String text) {
    for (YamlNode item : siblings.reversed()) {
      if (item instanceof Scalar scalar && showsHabit(scalar)) {
        return scalar.style();
      }
    }
    collect();
    ScalarStyle same = byKey.get(key + "[]");
    return same != null ? same : orPlain(majority(items, text));
  }

  private ScalarStyle likeMost(List<YamlNode> siblings, String text) {
    ScalarStyle near = majority(siblings, text);
    return near != null ? near : orPlain(majority(all, text));
  }

  private static ScalarStyle orPlain(ScalarStyle style) {
    return style == null ? ScalarStyle.PLAIN : style;
  }

  /** The commonest style among texts of the same sort; null where none is of it. */
  private static ScalarStyle majority(List<? extends YamlNode> nodes, String text) {
    int[] counts = new int[ScalarStyle.values().length];
    for (YamlNode node : nodes) {
      if (node instanceof Scalar scalar
          && showsHabit(scalar)
          && Sort.of(scalar.value()) == Sort.of(text)) {
        counts[scalar.style().ordinal()]++;
      }
    }
    ScalarStyle most = null;
    for (ScalarStyle style : ScalarStyle.values()) {
      if (counts[style.ordinal()] > (most == null ? 0 : counts[most.ordinal()])) {
        most = style;
      }
    }
    return most;
  }

  /** A number, a flag or a date says nothing about how texts are quoted; nor does a block. */
  private static boolean showsHabit(Scalar scalar) {
    return !scalar.style().isBlock()
        && !scalar.value().isEmpty()
        && (scalar.style() != ScalarStyle.PLAIN || !PlainText.isRetyped(scalar.value()));
  }

  /** Texts that people quote alike. */
  private enum Sort {
    WORD,
    ADDRESS,
    SENTENCE;

    static Sort of(String text) {
      if (text.contains("://")) {
        return ADDRESS;
      }
      boolean word = !text.isEmpty() && text.chars().allMatch(Character::isLetterOrDigit);
      return word ? WORD : SENTENCE;
    }
  }
}
