package dev.copydesk.frontmatter;

/**
 * How large a front matter may be: the one place that says it. The largest real one known has 110
 * KB, 65 related stories and a depth of 5; beyond these bounds a block is told to be unreadable,
 * with the place, instead of costing unbounded time or memory.
 */
public final class Limits {

  /** Bytes of the block between the fences. */
  public static final int BLOCK_BYTES = 2 * 1024 * 1024;

  /** Nested collections. */
  public static final int DEPTH = 64;

  /** Nodes (scalars, collections and aliases) in one block. */
  public static final int NODES = 250_000;

  /** Nodes that written-out aliases may come to, when a reader asks for values as JSON. */
  public static final int EXPANDED_NODES = 500_000;

  /** Bytes of a whole article file. */
  public static final int FILE_BYTES = 64 * 1024 * 1024;

  private Limits() {}
}
