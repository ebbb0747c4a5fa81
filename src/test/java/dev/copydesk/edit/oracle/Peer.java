package dev.copydesk.edit.oracle;

import java.util.List;

/**
 * A node of a block as another YAML reader sees it, built without any of the program's own code.
 * Offsets are UTF-16 offsets into the block's text.
 */
public sealed interface Peer {

  /** The first character of the node, its anchor or tag included. */
  int start();

  /** Behind its last character; of a block collection, behind its last descendant's. */
  int end();

  /** Anchor and tag as {@code &name tag}; empty where there is neither. */
  String properties();

  /**
   * A single value.
   *
   * @param looseEnd where the reader says it ends; of block scalars behind the blank lines too
   * @param style the style's first letter in {@code plain, single, double, literal, folded}
   * @param type {@code str}, {@code int}, ... as the reader resolves it
   */
  record Leaf(
      int start, int end, int looseEnd, String properties, char style, String value, String type)
      implements Peer {

    public boolean isBlock() {
      return style == 'l' || style == 'f';
    }
  }

  /** A list. */
  record Row(int start, int end, String properties, boolean flow, List<Peer> items)
      implements Peer {}

  /** Keys with values. */
  record Table(int start, int end, String properties, boolean flow, List<Pair> pairs)
      implements Peer {

    public List<Pair> named(String key) {
      return pairs.stream().filter(pair -> pair.isNamed(key)).toList();
    }
  }

  /** A repeated value. */
  record Again(int start, int end, String name) implements Peer {

    @Override
    public String properties() {
      return "";
    }
  }

  /** A key and its value. */
  record Pair(Peer key, Peer value) {

    public boolean isNamed(String name) {
      return key instanceof Leaf leaf && leaf.value().equals(name);
    }
  }
}
