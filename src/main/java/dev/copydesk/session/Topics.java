package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.NodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the site's own topics, one a file: its {@code name:} and the {@code parent:} it belongs
 * under. A file that is none, or cannot be read, offers no topic.
 */
final class Topics {

  private static final int LARGEST = 256 * 1024;
  private static final Schema ANY = new Schema(List.of(), List.of());

  /** Such files may stand between fences, as articles do. */
  private static final Pattern FENCE = Pattern.compile("\\A\\uFEFF?(?:---[ \\t]*\\R)?");

  private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$[\\s\\S]*");

  private Topics() {}

  /** The topics of these files in their order, each name once. */
  static List<Topic> read(List<Path> files) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Path file : files) {
      read(file).ifPresent(topic -> topics.putIfAbsent(topic.name(), topic));
    }
    return List.copyOf(topics.values());
  }

  /** The topic files of the site whose top is {@code directory}. */
  static List<Path> filesOf(Path directory) {
    Path topics = directory.resolve("_data").resolve("topics");
    if (!Files.isDirectory(topics, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(topics, "*.{yaml,yml}")) {
      names.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      // The vocabulary is a help; without these files she has the topics in use.
      return List.of();
    }
    files.sort(null);
    return files;
  }

  private static Optional<Topic> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The vocabulary is a help; without this file she still has the others.
      return Optional.empty();
    }
  }

  private static Optional<Topic> parse(String text) {
    String block = CLOSING.matcher(FENCE.matcher(text).replaceFirst("")).replaceFirst("");
    if (!(NodeReader.read(block) instanceof FrontMatterReading.Found found)) {
      return Optional.empty();
    }
    FieldReader fields = new FieldReader(found.frontMatter(), ANY);
    return text(fields, "name").map(name -> new Topic(name, text(fields, "parent")));
  }

  private static Optional<String> text(FieldReader fields, String key) {
    return fields.value(FieldPath.of(key)) instanceof FieldValue.Text(String text)
            && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }
}
