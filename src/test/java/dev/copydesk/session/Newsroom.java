package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A directory of invented articles and a session on it, for tests. */
final class Newsroom implements AutoCloseable {

  static final FieldPath TITLE = FieldPath.of("title");
  static final FieldPath PUBLISHED = FieldPath.of("published");

  final Path root;
  final List<SessionEvent> events = new ArrayList<>();
  final Session session;

  /**
   * @param temp where the directory and the state lie
   */
  Newsroom(Path temp) throws IOException {
    this.root = Files.createDirectories(temp.toRealPath().resolve("Büro Süd – Artikel"));
    Checker checker = new Checker(RuleBook.standard());
    this.session =
        new Session(
            SchemaFile.builtIn(),
            new SiteCheck(checker),
            Optional.of(temp.resolve("state")),
            events::add);
  }

  static ArticleId id(String path) {
    return new ArticleId(path);
  }

  /** An article in the schema's usual form. */
  static String story(String title) {
    return """
        ---
        category: news
        title: "%s"   # as sent
        excerpt: "Harbour drones count gulls."
        publishedDateTime: 2026-03-01T10:00:00Z
        originalUrl: "https://example.org/a"
        type: article
        quality: 30
        heat: -1
        published: false

        provider:
          name: The Harbour Post
          domain: harbour.example

        topics:
          - Ports
          - Drones

        secured: "QUJD;REVG"
        ---
        The body.
        """
        .formatted(title);
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OpeningResult open() {
    return session.open(root).finish();
  }

  OpeningResult.Summary summary() {
    return ((OpeningResult.Ended) open()).summary();
  }

  Entry entry(String name) {
    return session.library().entry(id(name)).orElseThrow();
  }

  /** The article's current front matter. */
  String block(String name) {
    return opened(name).article().blockText();
  }

  OpenedArticle opened(String name) {
    return ((Lookup.Opened) session.article(id(name))).article();
  }

  ApplyResult title(String name, String title) {
    return title(name, title, "");
  }

  ApplyResult title(String name, String title, String mergeKey) {
    return session.apply(
        List.of(id(name)),
        new Edit.Set(TITLE, new NewNode.Text(title)),
        new EditName("Edit title: " + title, mergeKey),
        TITLE);
  }

  ApplyResult publish(List<String> names) {
    return session.apply(
        names.stream().map(Newsroom::id).toList(),
        new Edit.Set(PUBLISHED, new NewNode.Literal("true")),
        EditName.of("Publish"),
        PUBLISHED);
  }

  <T extends SessionEvent> List<T> events(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends SessionEvent> T last(Class<T> kind) {
    return events(kind).getLast();
  }

  @Override
  public void close() {
    session.close();
  }
}
