package dev.copydesk.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says what went wrong with a file in words for the editor; the system's own text never shows. */
public final class PlainWords {

  /** What systems write, and what it means; the first that fits is taken. */
  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("no space left", "The disk is full; make room on it and try again."),
          new Meaning("not enough space", "The disk is full; make room on it and try again."),
          new Meaning("quota", "Your share of the disk is used up; make room and try again."),
          new Meaning("read-only file system", "The disk is mounted read-only."),
          new Meaning("file too large", "The file is larger than the system allows here."),
          new Meaning("name too long", "The file's name is too long for this disk."),
          new Meaning("too many", "Too many files are open on this computer; close some programs."),
          new Meaning("being used by another", "Another program holds the file; close it there."),
          new Meaning("not permitted", "The system does not permit it; check the file's rights."),
          new Meaning("stale", "The network disk has lost the file; connect it again."),
          new Meaning("is a directory", "It is a directory, not a file."),
          new Meaning("input/output error", "The disk reports an error; it may be failing."));

  private PlainWords() {}

  private record Meaning(String part, String words) {}

  /** One plain sentence with the way out. */
  public static String of(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException gone -> "It is not there.";
      case AccessDeniedException denied ->
          "Access is not allowed; check the rights of the file and its directory.";
      case NotDirectoryException file -> "It is a file, not a directory.";
      case FileSystemLoopException loop -> "Its links lead round in a circle.";
      default -> bySystem(trouble);
    };
  }

  private static String bySystem(IOException trouble) {
    String said =
        trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
    String low = Objects.requireNonNullElse(said, "").toLowerCase(Locale.ROOT);
    return MEANINGS.stream()
        .filter(meaning -> low.contains(meaning.part()))
        .map(Meaning::words)
        .findFirst()
        .orElse("The system could not do it; check the disk and try again.");
  }
}
