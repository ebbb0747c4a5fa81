package dev.copydesk.ui.source;

import dev.copydesk.document.Article;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SealedValue;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where sealed values stand in a block, readable or not, and the word shown for each. What only
 * looks sealed, since the block cannot be read, counts as sealed.
 */
final class SealedPlaces {

  /** What a value that fills several lines without being read is made of. */
  private static final Pattern SECRET_LINE = Pattern.compile("[A-Za-z0-9+/=;\"'\\\\]{8,}");

  private static final Pattern OPEN = Pattern.compile("[|>][-+0-9]*|");

  private SealedPlaces() {}

  /**
   * A value that is not shown.
   *
   * @param value its place in the block's text
   * @param word what stands for it, with as many line ends as the value has
   */
  record Seal(Span value, String word) {
    Seal shifted(int by) {
      return new Seal(new Span(value.start() + by, value.end() + by), word);
    }
  }

  /** All of them in order, none overlapping another. */
  static List<Seal> in(Article article, Schema schema) {
    String text = article.blockText();
    List<Seal> found = new ArrayList<>();
    article.frontMatter().ifPresent(front -> read(front, schema, found));
    for (String key : keys(schema.fields()).distinct().toList()) {
      byKey(text, key, found);
    }
    found.sort(Comparator.comparingInt(seal -> seal.value().start()));
    return List.copyOf(found);
  }

  private static void read(FrontMatter front, Schema schema, List<Seal> found) {
    FieldReader fields = new FieldReader(front, schema);
    for (SealedValue sealed : SealedValue.in(front, schema)) {
      fields
          .spanOf(sealed.path())
          .filter(span -> !span.isEmpty())
          .ifPresent(
              span ->
                  add(
                      found,
                      span,
                      "‹sealed, " + span.length() + " characters›",
                      span.in(front.text())));
    }
  }

  private static Stream<String> keys(List<Field> fields) {
    return fields.stream()
        .flatMap(
            field ->
                field.kind() == FieldKind.SEALED ? Stream.of(field.key()) : keys(field.fields()));
  }

  private static void byKey(String text, String key, List<Seal> found) {
    Matcher keys =
        Pattern.compile(
                "(?m)(?:^|\\{|\\{[^\\r\\n]*?,)([ \\t]*)(?:- ++)*+[\"']?"
                    + Pattern.quote(key)
                    + "[\"']?[ \\t]*:[ \\t]*")
            .matcher(text);
    LineMap lines = new LineMap(text);
    while (keys.find()) {
      Span value = new Span(keys.end(), end(text, lines, keys.end(), keys.group(1).length()));
      if (!value.isEmpty()) {
        add(found, value, "‹sealed›", value.in(text));
      }
    }
  }

  /** Where the value that begins at {@code start} ends: with its line, or with those it fills. */
  private static int end(String text, LineMap lines, int start, int indent) {
    int line = lines.lineAt(start);
    Span first = content(text, lines.line(line));
    String value = text.substring(Math.min(start, first.end()), first.end()).strip();
    boolean open = OPEN.matcher(value).matches();
    int end = Math.max(start, first.end());
    for (int next = line + 1; next <= lines.lineCount(); next++) {
      Span content = content(text, lines.line(next));
      String words = content.in(text);
      boolean deeper = words.length() - words.stripLeading().length() > indent;
      boolean goesOn =
          SECRET_LINE.matcher(words.strip()).matches() || (open && deeper && !words.isBlank());
      if (goesOn) {
        end = content.end();
      } else if (!words.isBlank()) {
        break;
      }
    }
    // An empty value with nothing below it has nothing to seal.
    return value.isEmpty() && end <= first.end() ? start : end;
  }

  private static Span content(String text, Span line) {
    int end = line.end();
    while (end > line.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(line.start(), end);
  }

  private static void add(List<Seal> found, Span span, String word, String value) {
    boolean known =
        found.stream()
            .anyMatch(
                seal -> seal.value().start() < span.end() && span.start() < seal.value().end());
    if (!known) {
      String lines = "\n".repeat(new LineMap(value).lineCount() - 1);
      found.add(new Seal(span, word + lines));
    }
  }
}
