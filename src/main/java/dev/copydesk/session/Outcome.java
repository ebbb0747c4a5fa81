package dev.copydesk.session;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Knows again, in a few bytes, from what to what an edit has brought an article. */
final class Outcome {

  private Outcome() {}

  /** The same text for the same bytes before and after, and for no others. */
  static String of(Editions before, Edition after) {
    try {
      byte[] first = before.current().file();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(first.length).flip());
      digest.update(first);
      digest.update(after.file());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
