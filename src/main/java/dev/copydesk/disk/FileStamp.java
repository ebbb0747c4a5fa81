package dev.copydesk.disk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What a file was like when it was read: enough to tell whether it is still the same.
 *
 * @param size in bytes
 * @param modified the time its system gives it, which alone proves nothing
 * @param sha256 the SHA-256 of its bytes as hex digits
 */
public record FileStamp(long size, Instant modified, String sha256) {

  public FileStamp {
    Objects.requireNonNull(modified);
    Objects.requireNonNull(sha256);
  }

  /** The stamp of a file with these bytes. */
  public static FileStamp of(byte[] bytes, Instant modified) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new FileStamp(bytes.length, modified, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether both stand for the same bytes; their times may differ. */
  public boolean sameContent(FileStamp other) {
    return size == other.size && sha256.equals(other.sha256);
  }
}
