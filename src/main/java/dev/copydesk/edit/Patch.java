package dev.copydesk.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The one stretch in which two editions of a file differ, with what stands there before and after.
 * It leads from either edition to the other, byte for byte, and refuses any other file: it is what
 * a step costs to remember, instead of two articles.
 */
public final class Patch {

  private final int start;
  private final byte[] removed;
  private final byte[] inserted;
  private final long before;
  private final long after;

  private Patch(int start, byte[] removed, byte[] inserted, long before, long after) {
    this.start = start;
    this.removed = removed;
    this.inserted = inserted;
    this.before = before;
    this.after = after;
  }

  /** The patch that makes {@code after} of {@code before}; neither array is kept. */
  public static Patch between(byte[] before, byte[] after) {
    int first = Arrays.mismatch(before, after);
    int start = first < 0 ? before.length : first;
    int shorter = Math.min(before.length, after.length) - start;
    int same = 0;
    while (same < shorter && before[before.length - 1 - same] == after[after.length - 1 - same]) {
      same++;
    }
    return new Patch(
        start,
        Arrays.copyOfRange(before, start, before.length - same),
        Arrays.copyOfRange(after, start, after.length - same),
        checksum(before),
        checksum(after));
  }

  /**
   * This and then {@code next} as one; empty where unchanged bytes that neither knows lie between
   * their stretches.
   */
  Optional<Patch> then(Patch next) {
    int end = start + inserted.length;
    int nextEnd = next.start + next.removed.length;
    if (next.start > end || nextEnd < start) {
      return Optional.empty();
    }
    // What the next one removes beside this one's stretch stood there before, too.
    byte[] left = Arrays.copyOf(next.removed, Math.max(0, start - next.start));
    byte[] right = tail(next.removed, Math.max(0, nextEnd - end));
    byte[] head = Arrays.copyOf(inserted, Math.max(0, next.start - start));
    byte[] rest = tail(inserted, Math.max(0, end - nextEnd));
    return Optional.of(
        new Patch(
            Math.min(start, next.start),
            joined(left, removed, right),
            joined(head, next.inserted, rest),
            before,
            next.after));
  }

  private static byte[] tail(byte[] bytes, int length) {
    return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
  }

  private static byte[] joined(byte[] one, byte[] two, byte[] three) {
    byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    System.arraycopy(three, 0, all, one.length + two.length, three.length);
    return all;
  }

  /** The edition after, if {@code file} is the one before. */
  public Optional<byte[]> apply(byte[] file) {
    return replace(file, removed, inserted, before, after);
  }

  /** The edition before, if {@code file} is the one after. */
  public Optional<byte[]> revert(byte[] file) {
    return replace(file, inserted, removed, after, before);
  }

  /** How many bytes it remembers. */
  public int weight() {
    return removed.length + inserted.length;
  }

  private Optional<byte[]> replace(byte[] file, byte[] old, byte[] young, long from, long to) {
    int end = start + old.length;
    if (end > file.length
        || !Arrays.equals(file, start, end, old, 0, old.length)
        || checksum(file) != from) {
      return Optional.empty();
    }
    byte[] next = new byte[file.length - old.length + young.length];
    System.arraycopy(file, 0, next, 0, start);
    System.arraycopy(young, 0, next, start, young.length);
    System.arraycopy(file, end, next, start + young.length, file.length - end);
    return checksum(next) == to ? Optional.of(next) : Optional.empty();
  }

  /**
   * CRC-32C and the length: the processor reckons it, and files are only told apart by accident.
   */
  private static long checksum(byte[] file) {
    CRC32C sum = new CRC32C();
    sum.update(file);
    return ((long) file.length << 32) | sum.getValue();
  }
}
