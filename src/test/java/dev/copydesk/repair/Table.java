package dev.copydesk.repair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the texts for tests: one a line, {@code \\uXXXX} for what does not show. */
public final class Table {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Table() {}

  public static List<String> lines(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/dev/copydesk/repair/" + name)) {
      byte[] file = Objects.requireNonNull(in, name).readAllBytes();
      return new String(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  public static List<String> texts(String name) {
    return lines(name).stream().map(Table::text).toList();
  }

  /** What {@code written} stands for. */
  public static String text(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
