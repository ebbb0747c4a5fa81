package dev.copydesk.disk;

import java.time.Instant;
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

  /** Whether both stand for the same bytes; their times may differ. */
  public boolean sameContent(FileStamp other) {
    return size == other.size && sha256.equals(other.sha256);
  }
}
