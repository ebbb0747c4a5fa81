package dev.copydesk.session;

import dev.copydesk.disk.PlainWords;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a directory can be opened, asked before anything is read in it. */
sealed interface Grounds {

  /**
   * It can.
   *
   * @param real its path with all links followed
   */
  record Directory(String name, Path real) implements Grounds {}

  /** It cannot, with one plain sentence why. */
  record Refused(String name, String reason) implements Grounds {}

  static Grounds of(Path directory) {
    String name = nameOf(directory);
    if (Files.notExists(directory)) {
      return new Refused(name, "There is no directory “%s”.".formatted(name));
    }
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      return new Refused(
          name, "“%s” is a file; open the directory that it lies in.".formatted(name));
    }
    try (DirectoryStream<Path> names = Files.newDirectoryStream(directory)) {
      names.iterator();
      return new Directory(name, directory.toRealPath());
    } catch (IOException e) {
      return new Refused(
          name, "The directory “%s” cannot be read. %s".formatted(name, PlainWords.of(e)));
    }
  }

  private static String nameOf(Path directory) {
    Path absolute = directory.toAbsolutePath().normalize();
    Path last = absolute.getFileName();
    return last == null ? absolute.toString() : last.toString();
  }
}
