package dev.copydesk.frontmatter;

import java.util.List;
import java.util.Objects;

/** A value that is to be written: what it means, not how it will be spelled. */
public sealed interface NewNode {

  /** Text, and text to every reader: it is quoted wherever one of them would retype it. */
  record Text(String value) implements NewNode {
    public Text {
      Objects.requireNonNull(value);
    }
  }

  /** A number, a flag or null in exactly this plain spelling. */
  record Literal(String spelling) implements NewNode {
    public Literal {
      Objects.requireNonNull(spelling);
    }
  }

  /** A date: in the quotes it had, plain where it is new. */
  record Loose(String spelling) implements NewNode {
    public Loose {
      Objects.requireNonNull(spelling);
    }
  }

  /** A list. */
  record Items(List<NewNode> items) implements NewNode {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping, keys in the order to be written, no key twice. */
  record Entries(List<NewEntry> entries) implements NewNode {
    public Entries {
      entries = List.copyOf(entries);
      if (entries.stream().map(NewEntry::key).distinct().count() != entries.size()) {
        throw new IllegalArgumentException("a key stands twice");
      }
    }
  }

  /**
   * One key of a mapping and its value.
   *
   * @param asSpelled whether the key is written plain whatever a reader takes it for, as in {@code
   *     2026:}; else it is quoted wherever a reader would retype it
   */
  record NewEntry(String key, NewNode value, boolean asSpelled) {
    public NewEntry {
      Objects.requireNonNull(key);
      Objects.requireNonNull(value);
    }

    /** An entry whose key is text to every reader. */
    public NewEntry(String key, NewNode value) {
      this(key, value, false);
    }
  }
}
