import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats the Java sources with google-java-format, or tells which ones are not formatted.
 *
 * <p>Run by the build from its source, because the formatter parses with the running JDK's compiler
 * and Maven itself may run on one that is too old for these sources.
 */
final class Format {
  private Format() {}

  /** Arguments: {@code check} or {@code write}, then the directories to look through. */
  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Formatter formatter = new Formatter();
    List<Path> off =
        Stream.of(args)
            .skip(1)
            .flatMap(Format::sources)
            .parallel()
            .filter(file -> differs(formatter, file, write))
            .toList();
    if (!write && !off.isEmpty()) {
      System.err.println("Not formatted (mvn -q -Pformat process-sources mends it):");
      off.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
  }

  private static Stream<Path> sources(String directory) {
    try (Stream<Path> files = Files.walk(Path.of(directory))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean differs(Formatter formatter, Path file, boolean write) {
    try {
      String now = Files.readString(file);
      String meant =
          formatter.formatSource(
              RemoveUnusedImports.removeUnusedImports(
                  ImportOrderer.reorderImports(now, JavaFormatterOptions.Style.GOOGLE)));
      if (meant.equals(now)) {
        return false;
      }
      if (write) {
        Files.writeString(file, meant);
      }
      return true;
    } catch (FormatterException e) {
      System.err.println(file + ": " + e.getMessage());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
