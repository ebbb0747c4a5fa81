package dev.copydesk.ui.window;

import dev.copydesk.ui.Remembered;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The directories opened before, the last one first. */
public final class RecentDirectories {

  private static final String NAME = "recent.";
  private static final int KEPT = 8;

  private final Remembered remembered;

  public RecentDirectories(Remembered remembered) {
    this.remembered = Objects.requireNonNull(remembered);
  }

  public List<Path> all() {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < KEPT; i++) {
      remembered.get(NAME + i).flatMap(RecentDirectories::path).ifPresent(paths::add);
    }
    return paths;
  }

  /** The one that was open last. */
  public Optional<Path> last() {
    return all().stream().findFirst();
  }

  /** Puts {@code directory} first. */
  public void add(Path directory) {
    List<Path> paths = new ArrayList<>(all());
    paths.remove(directory);
    paths.addFirst(directory);
    for (int i = 0; i < KEPT; i++) {
      remembered.put(NAME + i, i < paths.size() ? paths.get(i).toString() : "");
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      // Written under another locale; it cannot be opened under this one.
      return Optional.empty();
    }
  }
}
