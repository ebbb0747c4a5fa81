package dev.copydesk.session;

import dev.copydesk.field.Mute;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.field.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The schema in force: the built-in one with what the site's own file says over it.
 *
 * @param file where the site's own file lies, or would lie
 * @param mutes the findings that the site does not want to hear of
 * @param views the searches to which the site gives names
 * @param notes plain sentences about what of the site's file does nothing
 * @param isUsed whether the file counts, or there is none; else it cannot be used as a whole
 */
record SiteSchema(
    Path file,
    Schema schema,
    List<Mute> mutes,
    List<SiteView> views,
    List<String> notes,
    boolean isUsed) {

  private static final int LARGEST = 1024 * 1024;

  /** Reads the first file that there is; else it would lie in the last of the directories. */
  static SiteSchema find(List<Path> directories, Schema builtIn) {
    return directories.stream()
        .map(directory -> directory.resolve(SchemaFile.NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(file -> read(file, builtIn))
        .orElseGet(() -> none(directories.getLast(), builtIn));
  }

  /** The built-in schema for a site without a file of its own. */
  static SiteSchema none(Path directory, Schema builtIn) {
    return new SiteSchema(
        directory.resolve(SchemaFile.NAME), builtIn, List.of(), List.of(), List.of(), true);
  }

  /** Whether both have the same fields and views. */
  boolean saysTheSame(SiteSchema other) {
    return schema.equals(other.schema) && views.equals(other.views);
  }

  private static SiteSchema read(Path file, Schema builtIn) {
    try {
      if (Files.size(file) > LARGEST) {
        return without(file, builtIn, "it is far too large");
      }
      return switch (SchemaFile.read(Files.readAllBytes(file), builtIn, RuleNames::remark)) {
        case SchemaFile.Reading.Good good ->
            new SiteSchema(
                file,
                good.schema(),
                good.mutes(),
                good.views(),
                good.remarks().stream()
                    .map(
                        remark ->
                            "%s, line %d: %s"
                                .formatted(SchemaFile.NAME, remark.line(), remark.text()))
                    .toList(),
                true);
        case SchemaFile.Reading.Bad(int line, String reason) ->
            without(file, builtIn, "line %d: %s".formatted(line, reason));
      };
    } catch (IOException e) {
      return without(file, builtIn, "it cannot be read");
    }
  }

  private static SiteSchema without(Path file, Schema builtIn, String why) {
    return new SiteSchema(
        file,
        builtIn,
        List.of(),
        List.of(),
        List.of("The site's %s is not used: %s".formatted(SchemaFile.NAME, why)),
        false);
  }
}
