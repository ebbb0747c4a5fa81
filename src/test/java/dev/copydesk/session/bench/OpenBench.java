package dev.copydesk.session.bench;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.rule.Surroundings;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Opening;
import dev.copydesk.session.Overwrite;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Measures opening, selecting, editing, undoing and saving with as many generated articles as its
 * argument says (10,000 without one), and the heap that is left in use.
 */
public final class OpenBench {

  private static final String BODY = "A sentence of the body that nobody reads here.\n".repeat(40);

  private static final int MOST_EDITED = 10_000;

  private final Path root;
  private final Path state;
  private final int count;

  private OpenBench(Path scratch, int count) throws IOException {
    this.root = Files.createDirectories(scratch.resolve("site"));
    this.state = scratch.resolve("state");
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    try (Scratch scratch = new Scratch()) {
      new OpenBench(scratch.root(), count).run();
    }
  }

  private void run() throws IOException {
    time("write " + count + " articles", this::generate);
    Checker checker = new Checker(RuleBook.standard());
    try (Session session =
        new Session(
            SchemaFile.builtIn(),
            (article, schema, library) -> checker.check(article, new Surroundings(schema)),
            Optional.of(state),
            event -> {})) {
      time("open", () -> open(session));
      heap("after opening");
      for (String query : List.of("", "harbour", "zurich drones 7", "nothing at all")) {
        select(session, query, Sort.BY_FILE);
      }
      for (Sort.Column column : List.of(Sort.Column.DATE, Sort.Column.TITLE)) {
        select(session, "", new Sort(List.of(new Sort.Key(column, true))));
      }
      List<ArticleId> all =
          session.library().entries().stream().map(Entry::id).limit(MOST_EDITED).toList();
      FieldPath published = FieldPath.of("published");
      time(
          "publish " + all.size(),
          () ->
              System.out.println(
                  "  changed: "
                      + session
                          .apply(
                              all,
                              new Edit.Set(published, new NewNode.Literal("true")),
                              EditName.of("Publish"),
                              published)
                          .changed()));
      heap("after publishing");
      time("undo", session::undo);
      time("redo", session::redo);
      heap("after undo and redo");
      List<ArticleId> some = all.subList(0, Math.min(1_000, all.size()));
      time(
          "save " + some.size(),
          () -> System.out.println("  saved: " + session.save(some, Overwrite.NEVER).saved()));
      time("refresh", session::refresh);
    }
  }

  private void open(Session session) {
    Opening opening = session.open(root);
    long longest = 0;
    long before = System.nanoTime();
    while (opening.step()) {
      longest = Math.max(longest, System.nanoTime() - before);
      before = System.nanoTime();
    }
    System.out.printf(
        "  %d entries, longest slice %d ms%n", session.library().size(), longest / 1_000_000);
  }

  private static void select(Session session, String query, Sort sort) {
    time(
        "select “%s” by %s".formatted(query, sort.keys()),
        () -> System.out.println("  " + session.select(Query.parse(query), sort).size()));
  }

  private void generate() {
    for (int i = 0; i < count; i++) {
      Path file = root.resolve("_news/%02d/story-%06d.md".formatted(i % 50, i));
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, story(i));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String story(int i) {
    StringBuilder text = new StringBuilder();
    text.append("---\ncategory: news\n");
    text.append("title: \"Zürich harbour drones count gull number %d again\"\n".formatted(i));
    text.append(
        "excerpt: \"Story %d: %s\"\n"
            .formatted(i, "the gulls were counted twice. ".repeat(8).strip()));
    text.append("publishedDateTime: 2026-%02d-%02dT10:00:00Z\n".formatted(i % 12 + 1, i % 28 + 1));
    text.append(
        "originalUrl: \"https://harbour.example/2026/%d/gulls-of-the-port\"\n".formatted(i));
    text.append("type: article\nquality: %d\nheat: %d\n".formatted(i % 90, i % 7 - 1));
    text.append(i % 5 == 0 ? "published: yes\n\n" : "published: false\n\n");
    text.append("provider:\n  name: Post %d\n  domain: p%d.example\n\n".formatted(i % 99, i % 99));
    text.append("topics:\n  - Topic %d\n  - Ports\n\n".formatted(i % 40));
    text.append("related:\n");
    for (int r = 0; r < i % 6; r++) {
      text.append("  - title: \"Related %d of %d\"\n".formatted(r, i));
      text.append(
          "    excerpt: \"%s\"\n".formatted("it was seen from the pier too. ".repeat(6).strip()));
      text.append("    publishedDateTime: 2026-01-01T10:00:00Z\n");
      text.append("    webUrl: \"https://other.example/%d/%d\"\n".formatted(i, r));
      text.append("    type: article\n    quality: 12\n");
    }
    return text.append("secured: \"QUJD;REVG\"\n---\n").append(BODY).toString();
  }

  private static void time(String what, Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    work.run();
    System.out.printf(
        "%s: %d ms, of which processor %d ms%n",
        what,
        (System.nanoTime() - before) / 1_000_000,
        (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
  }

  private static void heap(String when) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap %s: %d MB in use of %d MB%n",
        when, (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
  }
}
