package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes one JSON document to a console, indented and with LF at its line ends. */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Pattern LONE_HALF = Pattern.compile("[\\ud800-\\udfff]");

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
    if (!LONE_HALF.matcher(text).find()) {
      json.writeString(text);
      return;
    }
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    json.writeRawValue(
        LONE_HALF
            .matcher('"' + quoted + '"')
            .replaceAll(half -> "\\\\u" + HexFormat.of().toHexDigits(half.group().charAt(0))));
  }
}
