package dev.copydesk.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import java.util.Optional;

/** An invented article on which a wish for many is tried. */
final class Trial {

  static final Schema SCHEMA = SchemaFile.builtIn();

  static final String STORY =
      """
      ---
      category: news
      title: 'Harbour drones count gulls'   # as sent
      excerpt: "Old words, old port."
      publishedDateTime: 2026-03-01T10:00:00Z
      originalUrl: "https://old.example/a"
      webUrl: "https://old.example/a"
      ampWebUrl: "https://old.example/a/amp"
      type: article
      quality: 30
      published: false

      provider:
        name: "The Old Post"
        domain: old.example
        images:
          - url: "https://old.example/logo.png"
            width: 20

      topics:
        - Ports
        - "Drones"

      images:
        - url: "https://old.example/a.jpg"

      related:
        - title: "Gulls counted by machine"
          excerpt: New words.
          publishedDateTime: 2026-03-02T08:00:00+01:00
          webUrl: "https://new.example/b"
          type: article
          provider:
            name: "The New Post"
            domain: new.example
          quality: 50
          images:
            - url: "https://new.example/b.jpg"
              width: 640
        - title: "A third one"
          excerpt: "Third words."

      secured: "QUJD;REVG"
      ---
      The body.
      """;

  private Trial() {}

  static FieldPath path(String text) {
    return FieldPath.parse(text).orElseThrow();
  }

  static Article article(String text) {
    return ArticleReader.read(new ArticleId("harbour.md"), text.getBytes(UTF_8));
  }

  /** The story after {@code wish}; its text as it is where there is nothing to change. */
  static String after(ManyEdit wish, String text) {
    return switch (tried(wish, text)) {
      case EditResult.Changed(Article after) -> new String(ArticlePrinter.print(after), UTF_8);
      case EditResult.Unchanged unchanged -> text;
      case EditResult.Refused refused -> throw new AssertionError(refused.reason());
    };
  }

  static String refusal(ManyEdit wish, String text) {
    return ((EditResult.Refused) tried(wish, text)).reason();
  }

  private static EditResult tried(ManyEdit wish, String text) {
    Article article = article(text);
    Optional<Edit> edit = wish.apply(article);
    return edit.isEmpty()
        ? new EditResult.Unchanged()
        : new Editor(SCHEMA).apply(article, edit.get());
  }
}
