package dev.copydesk.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file's bytes in three parts: all before the block (byte order mark and opening fence with its
 * line end), the block, and all from the closing fence on. Editions of one article share the first
 * and the last part; neither is ever decoded or copied.
 */
public final class RawBytes {

  private final byte[] before;
  private final byte[] block;
  private final byte[] after;

  /** Takes the arrays as they are; nobody may change them afterwards. */
  RawBytes(byte[] before, byte[] block, byte[] after) {
    this.before = Objects.requireNonNull(before);
    this.block = Objects.requireNonNull(block);
    this.after = Objects.requireNonNull(after);
  }

  /** The same surroundings about another block. */
  RawBytes withBlock(byte[] other) {
    return new RawBytes(before, other, after);
  }

  byte[] before() {
    return before;
  }

  byte[] block() {
    return block;
  }

  byte[] after() {
    return after;
  }

  /** How many bytes the file has. */
  public int length() {
    return before.length + block.length + after.length;
  }

  /** Whether both have the same parts outside the block, byte for byte. */
  public boolean sameOutside(RawBytes other) {
    return Arrays.equals(before, other.before) && Arrays.equals(after, other.after);
  }

  /** Whether both are the same file content. */
  public boolean sameAs(RawBytes other) {
    return sameOutside(other) && Arrays.equals(block, other.block);
  }
}
