package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Where an article lies on the disk.
 *
 * @param bounds the directory, as a real path, that it must lie in when all links are followed
 */
public record ArticleFile(ArticleId id, Path path, Path bounds) {

  public ArticleFile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(path);
    Objects.requireNonNull(bounds);
  }

  /** What came of reading it. */
  public sealed interface Reading {

    /** All of it. Nobody may change the bytes. */
    record Read(byte[] bytes, FileStamp stamp) implements Reading {}

    /** There is no such file. */
    record Missing() implements Reading {}

    /**
     * It is there and cannot be read.
     *
     * @param reason one plain sentence
     */
    record NotRead(String reason) implements Reading {}
  }

  /** Reads it if it has at most {@code limit} bytes. */
  public Reading read(int limit) {
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(bounds)) {
        return new Reading.NotRead("It is a link that leads out of the opened directory.");
      }
      // Asked before the bytes are read: a change in between then shows as another stamp.
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return new Reading.NotRead("It is not a file that holds text.");
      }
      byte[] bytes = new byte[0];
      if (attributes.size() <= limit) {
        try (InputStream in = Files.newInputStream(real)) {
          bytes = in.readNBytes(limit);
          if (in.read() >= 0) {
            return tooLarge(limit);
          }
        }
      } else {
        return tooLarge(limit);
      }
      return new Reading.Read(
          bytes, FileStamp.of(bytes, attributes.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      return new Reading.Missing();
    } catch (IOException e) {
      return new Reading.NotRead(PlainWords.of(e));
    }
  }

  private static Reading tooLarge(int limit) {
    return new Reading.NotRead(
        "The file is larger than %d MB, which no article is.".formatted(limit / (1024 * 1024)));
  }
}
