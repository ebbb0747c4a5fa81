package dev.copydesk.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window opens first, as the words of the command line say. */
public sealed interface Opening {
  /** The option before the sample articles and the place for their scratch copy. */
  String SAMPLES = "--samples";

  /** What helps where a name's letters did not arrive. */
  String LETTERS =
      " Where it has letters beyond ASCII, set a UTF-8 locale, for instance LC_ALL=C.UTF-8.";

  /** The start page. */
  record Nothing() implements Opening {}

  /** A directory that is there; absolute. */
  record Directory(Path path) implements Opening {}

  /** The sample articles in a scratch copy, so that trying things out spoils nothing. */
  record Samples(Path from, Path scratch) implements Opening {}

  /** Nothing that can be opened, with a line for the person who asked. */
  record Refused(String reason) implements Opening {}

  /**
   * Reads {@code [--samples FROM SCRATCH] [DIR]}. A directory goes before the samples, and an empty
   * one counts as none: that is how the build passes on what its caller did not set.
   */
  static Opening of(List<String> words) {
    boolean samples = !words.isEmpty() && words.getFirst().equals(SAMPLES);
    if (samples && words.size() < 3) {
      return new Refused(SAMPLES + " needs two directories: the articles, and one for the copy.");
    }
    List<String> named =
        words.stream().skip(samples ? 3 : 0).filter(word -> !word.isEmpty()).toList();
    if (named.size() > 1) {
      // A first word that is no directory was meant for a command.
      return directory(named.getFirst()) instanceof Refused refused
          ? refused
          : new Refused("Name one directory to open, not " + named.size() + ".");
    }
    if (!named.isEmpty()) {
      return directory(named.getFirst());
    }
    return samples ? new Samples(absolute(words.get(1)), absolute(words.get(2))) : new Nothing();
  }

  /** The same, and where it comes to nothing the directory open last, if it is still there. */
  static Opening of(List<String> words, Optional<Path> last) {
    Opening named = of(words);
    return named instanceof Nothing
        ? last.filter(Files::isDirectory).<Opening>map(Directory::new).orElse(named)
        : named;
  }

  private static Opening directory(String name) {
    try {
      Path path = absolute(name);
      if (Files.isDirectory(path)) {
        return new Directory(path);
      }
    } catch (InvalidPathException e) {
      return new Refused("\"" + name + "\" cannot be a directory's name here." + LETTERS);
    }
    // Without a locale, a letter beyond ASCII has become one of these before any program sees it.
    boolean lostLetters = name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0;
    return new Refused(
        "\""
            + name
            + "\" is neither a directory nor a command. Try copydesk --help."
            + (lostLetters ? LETTERS : ""));
  }

  private static Path absolute(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }
}
