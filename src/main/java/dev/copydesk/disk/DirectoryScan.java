package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for the files of a directory that may hold articles, a bounded number of names a step. Each
 * file is found once. Links are never followed out of the directory, and a linked directory is not
 * entered: what lies inside is found where it is.
 */
public final class DirectoryScan implements AutoCloseable {

  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx", ".html");

  /**
   * What other programs make out of articles or bring along: packages, and Jekyll's site. Other
   * usual names of outputs (target, public, build) may be a newspaper's sections, so they are
   * entered; what is made there has no front matter.
   */
  private static final Set<String> LEFT_OUT = Set.of("node_modules", "bower_components", "_site");

  /** Jekyll leaves these out by itself: the packages it installs hold sample articles. */
  private static final Set<String> LEFT_OUT_IN_VENDOR = Set.of("bundle", "cache", "gems", "ruby");

  private final Path base;
  private final Path root;
  private final Deque<Path> directories = new ArrayDeque<>();
  private final List<Path> links = new ArrayList<>();
  private final Set<Path> found = new HashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Path> inside = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<NotListed> notListed = new ArrayList<>();
  private final List<String> leftovers = new ArrayList<>();
  private final List<Path> topics = new ArrayList<>();
  private Path directory;
  private DirectoryStream<Path> stream;
  private Iterator<Path> names = Collections.emptyIterator();

  /**
   * @param base what the ids are relative to
   * @param root the directory to look into, a real path
   */
  public DirectoryScan(Path base, Path root) {
    this.base = base;
    this.root = root;
    this.directory = root;
    directories.push(root);
  }

  /** Whether a file of this name may hold an article. */
  public static boolean isArticleName(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(low::endsWith);
  }

  /** Looks at up to {@code limit} names; false when there are no more. */
  public boolean step(int limit, Consumer<ArticleFile> take) {
    for (int i = 0; i < limit; i++) {
      if (!next(take)) {
        return false;
      }
    }
    return true;
  }

  /** Directories, links and odd files that were not looked into, relative to the base. */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Directories that could not be read, each with the reason. */
  public List<NotListed> notListed() {
    return List.copyOf(notListed);
  }

  /** What saves that were cut off have left behind. */
  public List<String> leftovers() {
    return List.copyOf(leftovers);
  }

  /** The site's topic files: {@code _data/topics/*.yaml} and {@code .yml}, in order. */
  public List<Path> topicFiles() {
    return topics.stream().sorted().toList();
  }

  @Override
  public void close() {
    closeStream();
    directories.clear();
    links.clear();
    names = Collections.emptyIterator();
  }

  private boolean next(Consumer<ArticleFile> take) {
    try {
      if (names.hasNext()) {
        look(names.next());
        return true;
      }
    } catch (DirectoryIteratorException e) {
      notListed.add(notListed(directory, e.getCause()));
      names = Collections.emptyIterator();
    }
    if (stream != null) {
      closeStream();
      handOver(take);
      return true;
    }
    if (!directories.isEmpty()) {
      enter(directories.pop());
      return true;
    }
    return !links.isEmpty() && followed(links.removeFirst(), take);
  }

  private void enter(Path next) {
    directory = next;
    try {
      stream = Files.newDirectoryStream(next);
      names = stream.iterator();
    } catch (IOException e) {
      notListed.add(notListed(next, e));
    }
  }

  /** Files in the order of their names, then what lies in the directories, likewise. */
  private void handOver(Consumer<ArticleFile> take) {
    files.sort(null);
    for (Path file : files) {
      found.add(file);
      take.accept(new ArticleFile(new ArticleId(name(file)), file, root));
    }
    inside.sort(Collections.reverseOrder());
    inside.forEach(directories::push);
    files.clear();
    inside.clear();
  }

  private void look(Path path) {
    String name = path.getFileName().toString();
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      // Gone between its name and this moment, or not to be asked about: then reading will say so.
      if (isArticleName(name)) {
        files.add(path);
      }
      return;
    }
    if (attributes.isDirectory()) {
      if (isLeftOut(path, name)) {
        leftOut.add(name(path) + "/");
      } else {
        inside.add(path);
      }
    } else if (AtomicSave.isLeftover(name)) {
      leftovers.add(name(path));
    } else if (attributes.isSymbolicLink()) {
      links.add(path);
    } else if (isArticleName(name)) {
      if (attributes.isRegularFile()) {
        files.add(path);
      } else {
        leftOut.add(name(path));
      }
    } else if (isTopicFile(path, name)) {
      topics.add(path);
    }
  }

  private static boolean isLeftOut(Path path, String name) {
    return name.startsWith(".")
        || LEFT_OUT.contains(name)
        || (LEFT_OUT_IN_VENDOR.contains(name) && path.getParent().endsWith("vendor"));
  }

  private static boolean isTopicFile(Path path, String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && path.getParent().endsWith(Path.of("_data", "topics"));
  }

  /** A link is an article's if it leads to a file of the directory that is not found already. */
  private boolean followed(Path link, Consumer<ArticleFile> take) {
    boolean named = isArticleName(link.getFileName().toString());
    try {
      Path real = link.toRealPath();
      if (Files.isDirectory(real) || !real.startsWith(root)) {
        leftOut.add(name(link));
      } else if (named && Files.isRegularFile(real) && found.add(real)) {
        take.accept(new ArticleFile(new ArticleId(name(link)), link, root));
      }
    } catch (IOException e) {
      if (named) {
        leftOut.add(name(link));
      }
    }
    return true;
  }

  private NotListed notListed(Path path, IOException trouble) {
    String name = path.equals(base) ? String.valueOf(path.getFileName()) : name(path);
    return new NotListed(path, name, PlainWords.of(trouble));
  }

  private String name(Path path) {
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void closeStream() {
    if (stream == null) {
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      notListed.add(notListed(directory, e));
    }
    stream = null;
  }
}
