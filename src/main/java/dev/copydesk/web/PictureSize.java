package dev.copydesk.web;

import java.util.Optional;

/**
 * How large a picture is when it is unpacked, read from its first bytes: a small file can hold a
 * picture that fills the memory.
 */
public record PictureSize(int width, int height) {

  private static final long MOST_PIXELS = 40_000_000;
  private static final int SIDE = 20_000;

  public boolean isTooLarge() {
    return width > SIDE || height > SIDE || (long) width * height > MOST_PIXELS;
  }

  /** The size a PNG, GIF, BMP or JPEG file says it has; empty where it is none of these. */
  public static Optional<PictureSize> of(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G') && bytes.length > 24) {
      return Optional.of(new PictureSize(number(bytes, 16, 4), number(bytes, 20, 4)).positive());
    }
    if (starts(bytes, 'G', 'I', 'F', '8') && bytes.length > 10) {
      return Optional.of(new PictureSize(little(bytes, 6, 2), little(bytes, 8, 2)));
    }
    if (starts(bytes, 'B', 'M') && bytes.length > 26) {
      return Optional.of(new PictureSize(little(bytes, 18, 4), little(bytes, 22, 4)).positive());
    }
    return starts(bytes, 0xFF, 0xD8) ? jpeg(bytes) : Optional.empty();
  }

  /** From segment to segment, until one that begins a frame (ITU T.81, B.2.2). */
  private static Optional<PictureSize> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      boolean isFrame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (isFrame) {
        return Optional.of(new PictureSize(number(bytes, at + 7, 2), number(bytes, at + 5, 2)));
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, number(bytes, at + 2, 2));
    }
    return Optional.empty();
  }

  /** A size written as below zero is read as huge. */
  private PictureSize positive() {
    return new PictureSize(
        width < 0 ? Integer.MAX_VALUE : width, height < 0 ? Integer.MAX_VALUE : height);
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int at, int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | bytes[at + i] & 0xFF;
    }
    return number;
  }

  private static int little(byte[] bytes, int at, int count) {
    int number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | bytes[at + i] & 0xFF;
    }
    return number;
  }
}
