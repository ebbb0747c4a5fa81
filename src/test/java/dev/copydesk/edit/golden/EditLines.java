package dev.copydesk.edit.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the edits of a golden case, one a line:
 *
 * <pre>
 * set PATH VALUE        override PATH VALUE      add PATH VALUE     insert PATH INDEX VALUE
 * remove PATH           move PATH INDEX          rename PATH NAME   writeout PATH
 * VALUE: text "JSON string" | literal SPELLING | loose SPELLING | json JSON
 * => unchanged | => refused PIECE OF THE REASON
 * </pre>
 *
 * Strings in {@code json} are texts, its numbers and words are literals. Several lines are one
 * edit.
 */
final class EditLines {

  private static final JsonFactory JSON = new JsonFactory();

  private EditLines() {}

  /** What the file asks for; without an outcome the result stands in a file of its own. */
  record Asked(Edit edit, Optional<String> outcome) {}

  static Asked read(String file) {
    List<Edit> edits = new ArrayList<>();
    Optional<String> outcome = Optional.empty();
    for (String line : file.lines().toList()) {
      if (line.startsWith("=> ")) {
        outcome = Optional.of(line.substring(3));
      } else if (!line.isBlank()) {
        edits.add(edit(line));
      }
    }
    return new Asked(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits), outcome);
  }

  private static Edit edit(String line) {
    String[] verb = line.split(" ", 2);
    int end = pathEnd(verb[1]);
    FieldPath path = FieldPath.parse(verb[1].substring(0, end)).orElseThrow();
    String rest = verb[1].substring(end).strip();
    return switch (verb[0]) {
      case "set" -> new Edit.Set(path, value(rest));
      case "override" -> new Edit.Override(path, value(rest));
      case "add" -> Edit.append(path, value(rest));
      case "insert" -> {
        String[] parts = rest.split(" ", 2);
        yield new Edit.AddItem(path, OptionalInt.of(Integer.parseInt(parts[0])), value(parts[1]));
      }
      case "remove" -> new Edit.Remove(path);
      case "move" -> new Edit.MoveItem(path, Integer.parseInt(rest));
      case "rename" -> new Edit.RenameKey(path, rest);
      case "writeout" -> new Edit.WriteOut(path);
      default -> throw new IllegalArgumentException(line);
    };
  }

  /** The first blank outside of quotes. */
  private static int pathEnd(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ' ' && !quoted) {
        return i;
      }
    }
    return text.length();
  }

  private static NewNode value(String text) {
    String[] parts = text.split(" ", 2);
    return switch (parts[0]) {
      case "text", "json" -> json(parts[1]);
      case "literal" -> new NewNode.Literal(parts[1]);
      case "loose" -> new NewNode.Loose(parts[1]);
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static NewNode json(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      return json(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NewNode json(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new NewNode.Text(parser.getText());
      case START_ARRAY -> {
        List<NewNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(json(parser));
        }
        yield new NewNode.Items(items);
      }
      case START_OBJECT -> {
        List<NewNode.NewEntry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          entries.add(new NewNode.NewEntry(key, json(parser)));
        }
        yield new NewNode.Entries(entries);
      }
      default -> new NewNode.Literal(parser.getText());
    };
  }
}
