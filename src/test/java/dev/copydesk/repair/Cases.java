package dev.copydesk.repair;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.field.Field;
import dev.copydesk.field.SchemaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Invented broken texts from the tables beside the tests, and the keys they are judged by. */
final class Cases {

  static final KnownKeys KNOWN = known();

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Cases() {}

  /**
   * One row of a table.
   *
   * @param defects as in {@code unquoted-colon@3 missing-quote@4}: kinds and lines
   */
  record Case(String name, String defects, String broken, String mended) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> of(String table) {
    List<Case> cases = new ArrayList<>();
    for (String row : text(table).split("(?m)^@@ (?!mended)")) {
      if (row.isBlank()) {
        continue;
      }
      String head = row.substring(0, row.indexOf('\n'));
      String[] parts = row.substring(head.length() + 1).split("(?m)^@@ mended\n");
      String[] names = head.split("\\|");
      cases.add(new Case(names[0].strip(), names[1].strip(), plain(parts[0]), plain(parts[1])));
    }
    return cases;
  }

  static Article file(String text) {
    return ArticleReader.read(new ArticleId("pier.md"), LosslessUtf8.encode(text));
  }

  static Article block(String block) {
    return file("---\n" + block + "---\nThe body.\n");
  }

  /** The kinds and lines of the defects, the first line of the text being {@code first}. */
  static String told(Article article, Diagnosis diagnosis) {
    return diagnosis.defects().stream()
        .map(d -> d.kind().id() + "@" + article.placeOf(d.offset()).line())
        .collect(Collectors.joining(" "));
  }

  private static KnownKeys known() {
    Set<String> paths = new HashSet<>();
    collect(SchemaFile.builtIn().fields(), "", paths);
    return KnownKeys.of(paths, Set.of("secured"));
  }

  private static void collect(List<Field> fields, String prefix, Set<String> paths) {
    for (Field field : fields) {
      paths.add(prefix + field.key());
      collect(field.fields(), prefix + field.key() + ".", paths);
    }
  }

  /** {@code \}{@code uXXXX} is that character; {@code \END} takes the line end away. */
  private static String plain(String text) {
    Matcher escapes = ESCAPE.matcher(text.replace("\\END\n", ""));
    return escapes.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static String text(String table) {
    try (InputStream in = Cases.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
