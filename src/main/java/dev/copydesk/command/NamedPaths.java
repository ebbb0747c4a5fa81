package dev.copydesk.command;

import dev.copydesk.disk.PlainWords;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files and directories a caller named, each with the site it belongs to: the nearest directory
 * above it that holds the site's schema, else its topics, else a Git repository, else its own
 * directory. It gives every article the name the caller would give it.
 */
final class NamedPaths {

  private static final char LOST_LETTER = '\uFFFD';
  private static final int BATCH_FILES = 100;
  private static final long BATCH_BYTES = 32L * 1024 * 1024;

  private final List<Named> named = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final Map<Path, Path> sites = new LinkedHashMap<>();

  /**
   * @param workingDirectory what relative words are relative to
   */
  NamedPaths(Path workingDirectory, List<String> words) {
    for (String word : words) {
      try {
        Optional<Named> one = named(workingDirectory, word);
        one.ifPresent(named::add);
        if (one.isEmpty()) {
          missing.add(new Missing(word, Optional.empty()));
        }
      } catch (IOException e) {
        missing.add(new Missing(word, Optional.of(PlainWords.of(e))));
      }
    }
  }

  private Optional<Named> named(Path workingDirectory, String word) throws IOException {
    try {
      Path path = workingDirectory.resolve(word).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        Path real = path.toRealPath();
        return Optional.of(new Named(word, real, true, site(real)));
      }
      if (Files.exists(path)) {
        Path directory = path.getParent().toRealPath();
        Path file = directory.resolve(path.getFileName());
        return Optional.of(new Named(word, file, false, site(directory)));
      }
      // Whether it is there may not be told: where something on the way forbids to look, this says
      // what.
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException | NoSuchFileException e) {
      // A name that this system cannot have, or that nothing has.
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A word that names nothing that is there.
   *
   * @param reason where it may be there, why it cannot be looked at
   */
  record Missing(String word, Optional<String> reason) {

    /** The reason, or else {@code notThere} and what helps. */
    String words(String notThere) {
      return reason.orElseGet(() -> notThere + hint(word));
    }
  }

  /**
   * @param word as the caller wrote it
   * @param path a directory's real path; a file's name in its directory's real path
   * @param site the directory of its site, a real path
   */
  record Named(String word, Path path, boolean isDirectory, Path site) {}

  /** What is there, in the caller's order. */
  List<Named> all() {
    return List.copyOf(named);
  }

  /** The words that name nothing that is there. */
  List<Missing> missing() {
    return List.copyOf(missing);
  }

  /**
   * What helps where a name's letters did not arrive, as happens in a locale without them; else
   * empty.
   */
  private static String hint(String word) {
    boolean lost = (word + Path.of("").toAbsolutePath()).indexOf(LOST_LETTER) >= 0;
    return lost ? " Letters beyond ASCII got lost; set a UTF-8 locale, as in LC_ALL=C.UTF-8." : "";
  }

  /** What is there by site, sites in the order in which they were named first. */
  Map<Path, List<Named>> bySite() {
    Map<Path, List<Named>> bySite = new LinkedHashMap<>();
    for (Named one : named) {
      bySite.computeIfAbsent(one.site(), site -> new ArrayList<>()).add(one);
    }
    return bySite;
  }

  /**
   * The files in the caller's order, each once, in batches of one site that fit into memory
   * together.
   */
  List<List<Named>> batches() {
    List<List<Named>> batches = new ArrayList<>();
    List<Named> batch = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    long bytes = 0;
    for (Named one : named) {
      if (one.isDirectory() || !seen.add(one.path())) {
        continue;
      }
      long size = one.path().toFile().length();
      boolean isFull =
          batch.size() == BATCH_FILES
              || bytes + size > BATCH_BYTES
              || (!batch.isEmpty() && !batch.getFirst().site().equals(one.site()));
      if (isFull && !batch.isEmpty()) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(one);
      bytes += size;
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  /** The caller's names for the articles of one site. */
  static Names names(Path site, List<Named> of) {
    return new Names(site, of);
  }

  /** Names articles as the caller named them or the directory they are in. */
  static final class Names {

    private final Path site;
    private final Map<Path, String> files = new LinkedHashMap<>();
    private final List<Named> directories = new ArrayList<>();

    private Names(Path site, List<Named> of) {
      this.site = site;
      for (Named one : of) {
        if (one.isDirectory()) {
          directories.add(one);
        } else {
          files.putIfAbsent(one.path(), one.word());
        }
      }
    }

    Path pathOf(ArticleId id) {
      return site.resolve(id.path()).normalize();
    }

    String nameOf(ArticleId id) {
      return nameOf(pathOf(id)).orElse(id.path());
    }

    /** What the caller would call what lies there; empty where none of the names leads there. */
    Optional<String> nameOf(Path path) {
      String file = files.get(path);
      if (file != null) {
        return Optional.of(file);
      }
      for (Named directory : directories) {
        if (path.startsWith(directory.path())) {
          return Optional.of(
              path.equals(directory.path())
                  ? directory.word()
                  : within(directory.word(), slashed(directory.path().relativize(path))));
        }
      }
      return Optional.empty();
    }

    private static String within(String directory, String rest) {
      String bare = directory.replaceAll("(?<=[^/])/+$", "");
      if (bare.isEmpty() || bare.equals(".")) {
        return rest;
      }
      return bare.endsWith("/") ? bare + rest : bare + '/' + rest;
    }

    private static String slashed(Path path) {
      return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
  }

  private Path site(Path directory) {
    return sites.computeIfAbsent(directory, NamedPaths::nearestSite);
  }

  private static Path nearestSite(Path directory) {
    Optional<Path> topics = Optional.empty();
    for (Path at = directory; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(SchemaFile.NAME))) {
        return at;
      }
      if (topics.isEmpty() && Files.isDirectory(at.resolve("_data").resolve("topics"))) {
        topics = Optional.of(at);
      }
      if (Files.exists(at.resolve(".git"))) {
        return topics.orElse(at);
      }
    }
    return topics.orElse(directory);
  }
}
