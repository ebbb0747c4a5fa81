package dev.copydesk.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles, copied afresh at each start so that trying things out spoils nothing. */
final class SampleArticles {
  /** Marks a directory as a scratch copy: only what is marked is ever deleted. */
  static final String MARK = ".copydesk-scratch-copy";

  private SampleArticles() {}

  /**
   * Puts a fresh copy of everything below {@code from} in {@code scratch}, byte for byte, in place
   * of an earlier copy.
   *
   * @throws IOException where one cannot be read or the other not written, and where {@code
   *     scratch} holds something that is not an earlier copy
   */
  static void copy(Path from, Path scratch) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      List<Path> wanted = all.toList();
      clear(scratch);
      Files.createDirectories(scratch);
      Files.writeString(scratch.resolve(MARK), "Made anew at each start; nothing here lasts.\n");
      for (Path path : wanted) {
        Path target = scratch.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void clear(Path scratch) throws IOException {
    if (Files.notExists(scratch)) {
      return;
    }
    if (Files.notExists(scratch.resolve(MARK))) {
      throw new IOException(scratch + " is not a scratch copy");
    }
    Files.walkFileTree(scratch, new Removal());
  }

  /** Removes files and, once empty, their directories; a link goes, what it points to stays. */
  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException trouble)
        throws IOException {
      if (trouble != null) {
        throw trouble;
      }
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
