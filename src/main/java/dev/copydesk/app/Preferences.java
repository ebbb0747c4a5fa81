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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What the window remembers, kept in one small file of the user's own. A file that cannot be read
 * or written costs the memory and nothing else.
 */
public final class Preferences implements Remembered {

  private static final String FILE = "window.properties";
  private static final System.Logger LOG = System.getLogger("dev.copydesk");

  private final Path file;
  private final Properties values = new Properties();

  /** Remembers in {@code directory}, which is made when there is something to keep. */
  public Preferences(Path directory) {
    this.file = Objects.requireNonNull(directory).resolve(FILE);
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "preferences not read", e);
        values.clear();
      }
    }
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
    return Optional.ofNullable(values.getProperty(name));
  }

  @Override
  public void put(String name, String value) {
    Object before = value.isEmpty() ? values.remove(name) : values.setProperty(name, value);
    if (!value.equals(before == null ? "" : before)) {
      write();
    }
  }

  private void write() {
    Path next = file.resolveSibling(FILE + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        values.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "preferences not written", e);
    }
  }
}
