package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.NotListed;
import dev.copydesk.disk.PlainWords;
import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files and directories as a caller names them.
 *
 * @param base the real path that ids are relative to
 * @param notThere what cannot be opened, each with the reason
 * @param sites directories that may hold the site's own schema and topics, the nearest first
 */
record NamedFiles(
    Path base,
    List<Path> directories,
    List<ArticleFile> files,
    List<NotListed> notThere,
    List<Path> sites) {

  static NamedFiles find(Path base, List<Path> named) {
    Path realBase = real(base);
    Set<Path> directories = new LinkedHashSet<>();
    List<ArticleFile> files = new ArrayList<>();
    List<NotListed> notThere = new ArrayList<>();
    Set<Path> sites = new LinkedHashSet<>();
    for (Path name : named) {
      Path path = base.resolve(name).toAbsolutePath().normalize();
      try {
        if (Files.isDirectory(path)) {
          directories.add(path.toRealPath());
          ascend(path.toRealPath(), realBase, sites);
        } else {
          ArticleFile file = file(path, realBase);
          if (Files.notExists(file.path())) {
            notThere.add(new NotListed(path, name.toString(), "There is no such file."));
          } else {
            files.add(file);
            ascend(file.path().getParent(), realBase, sites);
          }
        }
      } catch (IOException e) {
        notThere.add(new NotListed(path, name.toString(), PlainWords.of(e)));
      }
    }
    sites.add(realBase);
    return new NamedFiles(realBase, List.copyOf(directories), files, notThere, List.copyOf(sites));
  }

  /** A file may be a link within its own directory or the base, but not out of both. */
  private static ArticleFile file(Path path, Path base) throws IOException {
    Path directory = path.getParent().toRealPath();
    Path real = directory.resolve(path.getFileName());
    boolean inside = real.startsWith(base);
    Path shown = inside ? base.relativize(real) : real;
    String id = shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    return new ArticleFile(new ArticleId(id), real, inside ? base : directory);
  }

  private static void ascend(Path from, Path base, Set<Path> sites) {
    sites.add(from);
    for (Path at = from; at.startsWith(base) && !at.equals(base); at = at.getParent()) {
      sites.add(at);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // Ids are relative to it where that can be told; files are named by their whole path else.
      return path.toAbsolutePath().normalize();
    }
  }
}
