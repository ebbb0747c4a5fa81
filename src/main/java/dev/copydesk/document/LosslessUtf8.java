package dev.copydesk.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes that may not be UTF-8 so that nothing is lost: a byte that has no place in UTF-8
 * stands as the lone surrogate U+DC00 + byte, and is that byte again when encoded (the scheme of
 * Python's PEP 383). Text without such bytes is decoded as ever.
 */
public final class LosslessUtf8 {

  private static final char FIRST = '\uDC80';
  private static final char LAST = '\uDCFF';

  private LosslessUtf8() {}

  /** The text of {@code bytes}; every byte that is not UTF-8 stands as one lone surrogate. */
  public static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (FIRST - 0x80 + (in.get() & 0xFF)));
      }
    }
  }

  /** The bytes of {@code text}, undecodable ones as they were. */
  public static byte[] encode(String text) {
    if (text.chars().noneMatch(c -> isByte((char) c))) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLoneByte(text, i)) {
        out.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
        out.write(byteOf(text.charAt(i)));
        from = i + 1;
      }
    }
    out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** Whether the character at {@code index} stands for a byte that is not UTF-8. */
  public static boolean isLoneByte(CharSequence text, int index) {
    return isByte(text.charAt(index))
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  /** The byte, 0x80 to 0xFF, that {@code c} stands for. */
  public static int byteOf(char c) {
    return c - FIRST + 0x80;
  }

  private static boolean isByte(char c) {
    return c >= FIRST && c <= LAST;
  }
}
