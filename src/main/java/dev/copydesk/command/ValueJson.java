package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes values as JSON, as they are written: a text stays a text whatever it looks like, and only
 * what every reader takes for a number, a flag or null becomes one.
 */
final class ValueJson {

  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

  private final WrittenValues values;
  private final FieldReader reader;
  private final JsonGenerator json;

  ValueJson(WrittenValues values, FieldReader reader, JsonGenerator json) {
    this.values = values;
    this.reader = reader;
    this.json = json;
  }

  void write(WrittenValue written) throws IOException {
    if (values.isSealed(written)) {
      writeSealed(values.resolved(written).node());
      return;
    }
    WrittenValue value = values.resolved(written);
    if (values.isSealed(value)) {
      writeSealed(value.node());
      return;
    }
    switch (value.node()) {
      case Scalar scalar -> writeScalar(scalar, value.kind());
      case YamlNode.Alias alias -> Json.string(json, values.source(alias));
      case YamlNode.Sequence sequence -> {
        json.writeStartArray();
        for (YamlNode item : sequence.items()) {
          write(value.item(item));
        }
        json.writeEndArray();
      }
      case YamlNode.Mapping mapping -> {
        json.writeStartObject();
        for (Map.Entry<String, WrittenValue> field : values.fields(value).entrySet()) {
          json.writeFieldName(field.getKey());
          write(field.getValue());
        }
        json.writeEndObject();
      }
    }
  }

  private void writeScalar(Scalar scalar, FieldKind kind) throws IOException {
    String text = scalar.value();
    boolean plain = scalar.style() == ScalarStyle.PLAIN;
    if (Locator.isNothing(scalar)) {
      json.writeNull();
    } else if (!plain || kind.isText() || !scalar.properties().tag().isEmpty()) {
      Json.string(json, text);
    } else if (NUMBER.matcher(text).matches()) {
      json.writeNumber(text);
    } else if (TRUE.contains(text) || FALSE.contains(text)) {
      json.writeBoolean(TRUE.contains(text));
    } else {
      Json.string(json, text);
    }
  }

  /** Its length in UTF-16 units and a short hash, never what it says. */
  private void writeSealed(YamlNode node) throws IOException {
    FieldValue value = reader.valueOf(node, FieldKind.SEALED);
    if (value instanceof FieldValue.Null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeObjectFieldStart("sealed");
    if (value instanceof FieldValue.Sealed(int length, String hash)) {
      json.writeNumberField("length", length);
      json.writeStringField("hash", hash);
    } else {
      json.writeNumberField("length", node.span().length());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
