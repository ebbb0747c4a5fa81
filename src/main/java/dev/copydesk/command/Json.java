package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Writes one JSON document to a console, indented and with LF at its line ends. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** What writes the document's values. */
  interface Document {
    void write(JsonGenerator json) throws IOException;
  }

  static void write(Console console, Document document) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(console.bytes(), JsonEncoding.UTF8)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
      document.write(json);
    }
    console.line("");
  }

  /** A string; halves of characters, which UTF-8 cannot hold, become escapes. */
  static void string(JsonGenerator json, String text) throws IOException {
    if (isWhole(text)) {
      json.writeString(text);
      return;
    }
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      escaped.append(String.format("\\u%04x", (int) text.charAt(i)));
    }
    json.writeRawValue(escaped.append('"').toString());
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return false;
      }
    }
    return true;
  }
}
