package dev.copydesk.ui.source;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.Place;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's text for showing: its front matter and the beginning of its body. Line ends are LF,
 * characters that cannot be shown stand as U+FFFD, and sealed values are not in it.
 *
 * @param text lines in the order of the file, from its first one
 * @param bodyLine the first line behind the front matter, from 1
 * @param trouble why the front matter cannot be read, and where
 */
record ArticleSource(String text, int bodyLine, Optional<Trouble> trouble) {

  /** Bytes of the body that are shown. */
  static final int BODY_BYTES = 64 * 1024;

  static final ArticleSource NONE = new ArticleSource("", 1, Optional.empty());

  private static final String CUT = "\n… (the body goes on; only its beginning is shown here)\n";

  ArticleSource {
    Objects.requireNonNull(text);
    Objects.requireNonNull(trouble);
  }

  /** A sentence, and the place in the file it is about. */
  record Trouble(String reason, Place place) {}

  static ArticleSource of(Article article, Schema schema) {
    byte[] file = ArticlePrinter.print(article);
    int headBytes = endOfLines(file, article.linesBefore());
    String block =
        article
            .frontMatter()
            .map(found -> sealed(found, schema))
            .orElseGet(() -> sealedByKey(article.blockText(), schema));
    int blockBytes = article.blockText().getBytes(StandardCharsets.UTF_8).length;
    int tailFrom = Math.min(file.length, headBytes + blockBytes);
    int tailTo = Math.min(file.length, tailFrom + BODY_BYTES);
    String text =
        decoded(file, 0, headBytes)
            + block
            + decoded(file, tailFrom, tailTo)
            + (tailTo < file.length ? CUT : "");
    int blockLines = new LineMap(block).lineCount() - 1;
    return new ArticleSource(
        shown(text), article.linesBefore() + blockLines + 2, troubleOf(article));
  }

  private static Optional<Trouble> troubleOf(Article article) {
    return article.reading() instanceof Unreadable unreadable
        ? Optional.of(new Trouble(unreadable.reason(), article.placeOf(unreadable.offset())))
        : Optional.empty();
  }

  private static int endOfLines(byte[] file, int lines) {
    int at = 0;
    for (int found = 0; found < lines && at < file.length; at++) {
      if (file[at] == '\n') {
        found++;
      }
    }
    return at;
  }

  private static String decoded(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  /** The block's text with each sealed value replaced by a word for it. */
  private static String sealed(FrontMatter block, Schema schema) {
    FieldReader fields = new FieldReader(block, schema);
    String text = block.text();
    for (String key : sealedKeys(schema)) {
      Optional<Span> span = fields.spanOf(FieldPath.of(key)).filter(where -> !where.isEmpty());
      if (span.isPresent()) {
        String lines = "\n".repeat(new LineMap(span.get().in(text)).lineCount() - 1);
        text =
            text.substring(0, span.get().start())
                + word(span.get().length())
                + lines
                + text.substring(span.get().end());
      }
    }
    return text;
  }

  /** The same for a text that is no YAML: what stands behind a sealed key, to the next key. */
  private static String sealedByKey(String text, Schema schema) {
    String kept = text;
    for (String key : sealedKeys(schema)) {
      Pattern value =
          Pattern.compile("(?m)^([ \\t]*[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*:)[^\\r\\n]+");
      kept =
          value
              .matcher(kept)
              .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + " ‹sealed›"));
    }
    return kept;
  }

  private static String word(int length) {
    return "‹sealed, " + length + " characters›";
  }

  private static List<String> sealedKeys(Schema schema) {
    return schema.fields().stream()
        .filter(field -> field.kind() == FieldKind.SEALED)
        .map(Field::key)
        .toList();
  }

  /** Line ends as LF, tabs kept, other control characters as U+FFFD. */
  private static String shown(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\uFEFF", "")
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
  }
}
