package dev.copydesk.web;

import java.util.Arrays;

/**
 * The first frame of an animated GIF. Its frames are unpacked all at once, so that a small file of
 * many fills the memory; one is enough to know a picture by.
 */
public final class FirstFrame {

  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2C;
  private static final byte TRAILER = 0x3B;

  private final byte[] bytes;

  private FirstFrame(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A GIF up to the end of its first frame (GIF89a, sections 18 to 27); others as they are. */
  public static byte[] of(byte[] picture) {
    boolean isGif =
        picture.length > HEADER && picture[0] == 'G' && picture[1] == 'I' && picture[2] == 'F';
    return isGif ? new FirstFrame(picture).cut() : picture;
  }

  private byte[] cut() {
    int at = HEADER + colours(10);
    while (at < bytes.length && number(at) == EXTENSION) {
      at = behindBlocks(at + 2);
    }
    if (at + 10 >= bytes.length || number(at) != FRAME) {
      return bytes;
    }
    int end = behindBlocks(at + 10 + colours(at + 9) + 1);
    if (end >= bytes.length) {
      return bytes;
    }
    byte[] first = Arrays.copyOf(bytes, end + 1);
    first[end] = TRAILER;
    return first;
  }

  /** How many bytes the table of colours has that the flags at {@code flags} tell of. */
  private int colours(int flags) {
    return (number(flags) & 0x80) == 0 ? 0 : 3 << (number(flags) & 7) + 1;
  }

  /** Behind the empty block that ends a row of them. */
  private int behindBlocks(int from) {
    int at = from;
    while (at < bytes.length && number(at) != 0) {
      at += number(at) + 1;
    }
    return at + 1;
  }

  private int number(int at) {
    return bytes[at] & 0xFF;
  }
}
