package dev.copydesk.field;

import dev.copydesk.field.SchemaSource.Fault;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.NodeReader;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.text.LineMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads schemas from YAML: the one that comes with the program, and a site's own {@value #NAME},
 * which adds to it. Both have the same form; the built-in file describes it.
 */
public final class SchemaFile {

  /** How a site's own file is called; it lies in the directory that is opened. */
  public static final String NAME = "copydesk.yaml";

  private static final String FIELDS = "fields";
  private static final String REQUIRE_ONE_OF = "require-one-of";
  private static final Function<String, Optional<String>> ANY_RULE = rule -> Optional.empty();
  private static final Pattern OPENING_FENCE =
      Pattern.compile("\\A(?:#.*\\R|[ \\t]*+\\R)*+(---)[ \\t]*(?:\\R|\\z)");

  private SchemaFile() {}

  /** What reading a schema file came to. */
  public sealed interface Reading {

    /**
     * It can be used.
     *
     * @param mutes the findings that are not to be told
     * @param views the searches to which it gives names
     * @param remarks what in the file does nothing
     */
    record Good(Schema schema, List<Mute> mutes, List<SiteView> views, List<SchemaRemark> remarks)
        implements Reading {
      public Good {
        Objects.requireNonNull(schema);
        mutes = List.copyOf(mutes);
        views = List.copyOf(views);
        remarks = List.copyOf(remarks);
      }
    }

    /**
     * It cannot be used, as a whole.
     *
     * @param line where, from 1
     * @param reason one plain sentence with the way out
     */
    record Bad(int line, String reason) implements Reading {}
  }

  private static final class BuiltIn {
    private static final Schema SCHEMA = load();

    private static Schema load() {
      try (InputStream in = SchemaFile.class.getResourceAsStream("schema.yaml")) {
        byte[] file =
            Objects.requireNonNull(in, "schema.yaml is part of the program").readAllBytes();
        return switch (read(file, new Schema(List.of(), List.of()))) {
          case Reading.Good good when good.remarks().isEmpty() -> good.schema();
          case Reading.Good good -> throw new IllegalStateException(good.remarks().toString());
          case Reading.Bad bad -> throw new IllegalStateException(bad.toString());
        };
      } catch (IOException e) {
        throw new IllegalStateException("the program's own schema.yaml cannot be read", e);
      }
    }
  }

  /** The schema that comes with the program. */
  public static Schema builtIn() {
    return BuiltIn.SCHEMA;
  }

  /**
   * Reads a schema file's bytes, which are UTF-8. What the file says of a field goes before what
   * {@code base} says of it; all else stays as it is in {@code base}.
   */
  public static Reading read(byte[] file, Schema base) {
    return read(file, base, ANY_RULE);
  }

  /**
   * The same, remarking on muted rules as well.
   *
   * @param onRule what is to be said of the name of a rule; empty where it is well
   */
  public static Reading read(byte[] file, Schema base, Function<String, Optional<String>> onRule) {
    try {
      return read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString(),
          base,
          onRule);
    } catch (CharacterCodingException e) {
      return new Reading.Bad(1, "The file is not UTF-8; save it as UTF-8.");
    }
  }

  /** Reads a schema file's text, as {@link #read(byte[], Schema)} does. */
  public static Reading read(String file, Schema base) {
    return read(file, base, ANY_RULE);
  }

  private static Reading read(String file, Schema base, Function<String, Optional<String>> onRule) {
    if (file.length() > Limits.BLOCK_BYTES) {
      return new Reading.Bad(1, "The file is far too large for a schema.");
    }
    String text = withoutFence(file.startsWith("\uFEFF") ? file.substring(1) : file);
    return switch (NodeReader.read(text)) {
      case FrontMatterReading.Found(FrontMatter found) -> read(found, base, onRule);
      case FrontMatterReading.Absent absent ->
          new Reading.Good(base, List.of(), List.of(), List.of());
      case FrontMatterReading.Unreadable unreadable ->
          new Reading.Bad(
              new LineMap(unreadable.text()).lineAt(unreadable.offset()), unreadable.reason());
    };
  }

  private static Reading read(
      FrontMatter found, Schema base, Function<String, Optional<String>> onRule) {
    SchemaSource source = new SchemaSource(found);
    if (Locator.isNothing(found.root())) {
      return new Reading.Good(base, List.of(), List.of(), List.of());
    }
    try {
      List<Field> fields = base.fields();
      List<List<String>> oneOf = base.requiredOneOf();
      List<Mute> mutes = List.of();
      List<SiteView> views = List.of();
      Mapping root = source.mapping(found.root(), "The file");
      source.refuseTwice(root);
      for (Entry entry : root.entries()) {
        String key = entry.name().orElse("");
        switch (key) {
          case FIELDS -> fields = new SchemaFields(source).merge(fields, entry.value());
          case REQUIRE_ONE_OF -> oneOf = oneOf(source, entry.value());
          case MuteEntries.KEY -> mutes = new MuteEntries(source, onRule).read(entry.value());
          case SiteViews.KEY -> views = SiteViews.read(source, entry.value());
          default ->
              source.remark(entry.key(), "“%s” is not known here and does nothing.".formatted(key));
        }
      }
      return new Reading.Good(new Schema(fields, oneOf), mutes, views, source.remarks());
    } catch (Fault fault) {
      return new Reading.Bad(fault.line(), fault.getMessage());
    }
  }

  private static List<List<String>> oneOf(SchemaSource source, YamlNode node) throws Fault {
    List<List<String>> sets = new ArrayList<>();
    for (YamlNode item : source.items(node, REQUIRE_ONE_OF)) {
      List<String> keys = source.words(item, "Each item of " + REQUIRE_ONE_OF);
      if (keys.isEmpty()) {
        throw source.fault(item, "This list names no field.");
      }
      sets.add(keys);
    }
    return sets;
  }

  /**
   * The text with a document's opening dashes as a comment of the same length; they are usual in
   * such files.
   */
  public static String withoutFence(String text) {
    Matcher fence = OPENING_FENCE.matcher(text);
    return fence.find()
        ? text.substring(0, fence.start(1)) + "#--" + text.substring(fence.end(1))
        : text;
  }
}
