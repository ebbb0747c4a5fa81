package dev.copydesk.app;

import dev.copydesk.ui.Remembered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the window remembers, kept in one small file of the user's own, which several windows may
 * share: each writes only what was put in it, over what the others wrote meanwhile. A file that
 * cannot be read or written costs the memory and nothing else.
 */
public final class Preferences implements Remembered {

  private static final String FILE = "window.properties";
  private static final System.Logger LOG = System.getLogger("dev.copydesk");

  private final Path file;
  private final Executor writing;
  private final Map<String, String> values = new ConcurrentHashMap<>();

  /** What was put and is not yet in the file; empty texts are to be forgotten. */
  private final Map<String, String> pending = new ConcurrentHashMap<>();

  private final AtomicBoolean asked = new AtomicBoolean();

  /**
   * Remembers in {@code directory}, which is made when there is something to keep.
   *
   * @param writing writes the file, some time after something was put; {@link #keep} does not wait
   *     for it
   */
  public Preferences(Path directory, Executor writing) {
    this.file = Objects.requireNonNull(directory).resolve(FILE);
    this.writing = Objects.requireNonNull(writing);
    Properties stored = read();
    stored.stringPropertyNames().forEach(name -> values.put(name, stored.getProperty(name)));
  }

  private Properties read() {
    Properties stored = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        stored.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "preferences not read", e);
        stored.clear();
      }
    }
    return stored;
  }

  /** Where this system keeps such files for the person logged in. */
  public static Path directory() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Copydesk");
    }
    if (system.contains("win")) {
      return environment("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Copydesk");
    }
    return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("copydesk");
  }

  /** Where unsaved work is kept against a crash. */
  static Path unsavedWork() {
    return directory().resolve("unsaved");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public void put(String name, String value) {
    String before = value.isEmpty() ? values.remove(name) : values.put(name, value);
    if (!value.equals(before == null ? "" : before)) {
      pending.put(name, value);
      if (!asked.getAndSet(true)) {
        writing.execute(this::keep);
      }
    }
  }

  /** Has everything that was put in the file when it returns. */
  public synchronized void keep() {
    asked.set(false);
    Map<String, String> now = Map.copyOf(pending);
    if (now.isEmpty()) {
      return;
    }
    now.forEach(pending::remove);
    Properties next = read();
    now.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            next.remove(name);
          } else {
            next.setProperty(name, value);
          }
        });
    write(next);
  }

  private void write(Properties stored) {
    Path next = file.resolveSibling(FILE + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        stored.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "preferences not written", e);
    }
  }
}
