package dev.copydesk.session;

import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The schema in force: the built-in one with what the site's own file says over it.
 *
 * @param notes plain sentences about what of the site's file does nothing
 */
record SiteSchema(Schema schema, List<String> notes) {

  private static final int LARGEST = 1024 * 1024;

  /** Reads the first file that there is. */
  static SiteSchema find(List<Path> directories, Schema builtIn) {
    return directories.stream()
        .map(directory -> directory.resolve(SchemaFile.NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(file -> read(file, builtIn))
        .orElseGet(() -> new SiteSchema(builtIn, List.of()));
  }

  private static SiteSchema read(Path file, Schema builtIn) {
    try {
      if (Files.size(file) > LARGEST) {
        return without(builtIn, "it is far too large");
      }
      return switch (SchemaFile.read(Files.readAllBytes(file), builtIn)) {
        case SchemaFile.Reading.Good good ->
            new SiteSchema(
                good.schema(),
                good.remarks().stream()
                    .map(
                        remark ->
                            "%s, line %d: %s"
                                .formatted(SchemaFile.NAME, remark.line(), remark.text()))
                    .toList());
        case SchemaFile.Reading.Bad(int line, String reason) ->
            without(builtIn, "line %d: %s".formatted(line, reason));
      };
    } catch (IOException e) {
      return without(builtIn, "it cannot be read");
    }
  }

  private static SiteSchema without(Schema builtIn, String why) {
    return new SiteSchema(
        builtIn, List.of("The site's %s is not used: %s".formatted(SchemaFile.NAME, why)));
  }
}
