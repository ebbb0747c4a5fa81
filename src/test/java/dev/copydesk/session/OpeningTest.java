package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.disk.NotListed;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void everyArticleIsAnEntryWithItsValues() {
    newsroom.write("_news/Übersicht 1.md", Newsroom.story("Drones over the harbour"));

    assertThat(newsroom.summary().articles()).isEqualTo(1);
    Entry entry = newsroom.entry("_news/Übersicht 1.md");
    assertThat(entry.title()).isEqualTo("Drones over the harbour");
    assertThat(entry.excerpt()).isEqualTo("Harbour drones count gulls.");
    assertThat(entry.category()).isEqualTo("news");
    assertThat(entry.type()).isEqualTo("article");
    assertThat(entry.provider()).isEqualTo("The Harbour Post");
    assertThat(entry.domain()).isEqualTo("harbour.example");
    assertThat(entry.date()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(entry.instant()).contains(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(entry.quality()).isEqualTo(OptionalLong.of(30));
    assertThat(entry.heat()).isEqualTo(OptionalLong.of(-1));
    assertThat(entry.published()).isEqualTo(Triage.NO);
    assertThat(entry.topics()).containsExactly("Ports", "Drones");
    assertThat(entry.originalUrl()).isEqualTo("https://example.org/a");
    assertThat(entry.condition()).isEqualTo(Condition.READABLE);
    assertThat(entry.unsaved()).isFalse();
    assertThat(entry.unreadable()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsARowWithTheReason() throws IOException {
    newsroom.write("empty.md", new byte[0]);
    newsroom.write("nul.md", new byte[] {0, 0, 'x', 0});
    newsroom.write("yaml.md", "---\ntitle: \"open\ntype: [\n---\n");
    newsroom.write("open.md", "---\ntitle: x\n");
    newsroom.write("latin.md", "---\ntitle: caf\u00E9\n---\n".getBytes(ISO_8859_1));
    try (var large =
        Files.newByteChannel(newsroom.write("huge.md", "---\n"), StandardOpenOption.WRITE)) {
      large.position(65L * 1024 * 1024).write(ByteBuffer.allocate(1));
    }

    OpeningResult.Summary summary = newsroom.summary();

    assertThat(summary.articles()).isEqualTo(6);
    assertThat(summary.unreadable()).isEqualTo(6);
    for (String name : List.of("empty", "nul", "yaml", "open", "latin", "huge")) {
      Entry entry = newsroom.entry(name + ".md");
      assertThat(entry.condition()).isEqualTo(Condition.UNREADABLE);
      assertThat(entry.unreadable().orElseThrow()).as(name).isNotBlank().endsWith(".");
    }
    assertThat(newsroom.session.article(Newsroom.id("huge.md")))
        .isInstanceOf(Lookup.NotOpened.class);
    assertThat(newsroom.session.article(Newsroom.id("empty.md"))).isInstanceOf(Lookup.Opened.class);
  }

  @Test
  void filesWithoutFrontMatterAreCountedAndNoRows() {
    newsroom.write("README.md", "# Read me\n");
    newsroom.write("page.html", "<!doctype html>\n<p>x</p>\n");
    newsroom.write("a.md", Newsroom.story("A"));

    OpeningResult.Summary summary = newsroom.summary();

    assertThat(summary.articles()).isEqualTo(1);
    assertThat(summary.withoutFrontMatter())
        .extracting(ArticleId::path)
        .containsExactlyInAnyOrder("README.md", "page.html");
    assertThat(newsroom.session.library().size()).isEqualTo(1);
  }

  @Test
  void aBodyOfFiveMegabytesIsNoObstacle() {
    byte[] head = Newsroom.story("Large").getBytes(UTF_8);
    byte[] file = Arrays.copyOf(head, head.length + 5 * 1024 * 1024);
    newsroom.write("large.md", file);
    newsroom.open();

    assertThat(newsroom.entry("large.md").title()).isEqualTo("Large");
    newsroom.title("large.md", "Larger");
    newsroom.session.saveAll();

    byte[] after = newsroom.bytes("large.md");
    assertThat(after).hasSize(file.length + 1);
    assertThat(Arrays.equals(after, head.length + 1, after.length, file, head.length, file.length))
        .isTrue();
  }

  @Test
  void whatCannotBeOpenedIsToldCalmly() throws IOException {
    Path file = newsroom.write("a.md", Newsroom.story("A"));

    assertThat(newsroom.session.open(temp.resolve("nowhere")).finish())
        .isEqualTo(new OpeningResult.NotOpened("There is no directory “nowhere”."));
    assertThat(newsroom.session.open(file).finish())
        .isInstanceOfSatisfying(
            OpeningResult.NotOpened.class,
            no -> assertThat(no.reason()).contains("“a.md” is a file"));
    assertThat(newsroom.last(SessionEvent.OpeningEnded.class).result())
        .isInstanceOf(OpeningResult.NotOpened.class);

    Path empty = Files.createDirectory(temp.resolve("leer"));
    assertThat(newsroom.session.open(empty).finish())
        .isInstanceOfSatisfying(
            OpeningResult.Ended.class, end -> assertThat(end.summary().articles()).isZero());
  }

  @Test
  void rowsStreamInAndEditsAreServedInBetween() {
    for (int i = 0; i < 600; i++) {
      newsroom.write("n/%04d.md".formatted(i), Newsroom.story("Story " + i));
    }
    Opening opening = newsroom.session.open(newsroom.root);

    stepUntilSomethingIsFound(opening);
    List<Entry> first = newsroom.last(SessionEvent.Found.class).entries();
    assertThat(first).isNotEmpty().hasSizeLessThan(600);
    assertThat(newsroom.title(first.getFirst().id().path(), "In between").changed()).isEqualTo(1);
    opening.finish();

    assertThat(newsroom.session.library().size()).isEqualTo(600);
    assertThat(newsroom.entry(first.getFirst().id().path()).title()).isEqualTo("In between");
    assertThat(opening.done()).isEqualTo(600);
    assertThat(opening.total()).hasValue(600);
    assertThat(newsroom.events(SessionEvent.Found.class).stream().mapToInt(f -> f.entries().size()))
        .hasSizeGreaterThan(1)
        .satisfies(sizes -> assertThat(sizes.stream().mapToInt(i -> i).sum()).isEqualTo(600));
  }

  @Test
  void sheCanStopIt() {
    for (int i = 0; i < 600; i++) {
      newsroom.write("n/%04d.md".formatted(i), Newsroom.story("Story " + i));
    }
    Opening opening = newsroom.session.open(newsroom.root);
    stepUntilSomethingIsFound(opening);
    int read = newsroom.session.library().size();
    opening.cancel();

    assertThat(opening.step()).isFalse();
    assertThat(opening.result().orElseThrow()).isInstanceOf(OpeningResult.Cancelled.class);
    assertThat(newsroom.session.library().size()).isEqualTo(read);
    newsroom.session.refresh();
    assertThat(newsroom.session.library().size()).isEqualTo(read);
    assertThat(
            newsroom
                .title(newsroom.session.library().entries().iterator().next().id().path(), "x")
                .changed())
        .isEqualTo(1);
  }

  @Test
  void afterAStopItCanGoOnAndNothingIsForgotten() {
    for (int i = 0; i < 600; i++) {
      newsroom.write("n/%04d.md".formatted(i), Newsroom.story("Story " + i));
    }
    newsroom.write("n/plain.md", "# Plain\n");
    Opening opening = newsroom.session.open(newsroom.root);
    stepUntilSomethingIsFound(opening);
    String edited = newsroom.session.library().entries().iterator().next().id().path();
    newsroom.title(edited, "Edited");
    opening.cancel();
    opening.finish();
    OpeningResult result = newsroom.session.goOn().finish();

    assertThat(((OpeningResult.Ended) result).summary().withoutFrontMatter())
        .containsExactly(Newsroom.id("n/plain.md"));
    assertThat(newsroom.session.library().size()).isEqualTo(600);
    assertThat(newsroom.entry(edited).title()).isEqualTo("Edited");
    assertThat(newsroom.session.undoName()).isPresent();
  }

  @Test
  void anOpeningThatWasReplacedIsNoLongerHeard() {
    newsroom.write("a.md", Newsroom.story("A"));
    Opening former = newsroom.session.open(newsroom.root);
    newsroom.session.open(temp.resolve("nowhere")).finish();
    newsroom.events.clear();
    former.finish();
    newsroom.session.refresh();

    assertThat(newsroom.events).isEmpty();
    assertThat(newsroom.session.library().size()).isZero();
  }

  @Test
  void openingAnotherForgetsTheFormer() {
    newsroom.write("a.md", Newsroom.story("A"));
    newsroom.open();
    newsroom.title("a.md", "B");
    newsroom.session.open(temp.resolve("nowhere")).finish();

    assertThat(newsroom.session.library().size()).isZero();
    assertThat(newsroom.session.undoName()).isEmpty();
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void topicsComeFromTheSiteOrElseFromTheArticles() {
    newsroom.write("_news/a.md", Newsroom.story("A"));
    newsroom.open();
    assertThat(newsroom.session.library().vocabulary())
        .extracting(Topic::name)
        .containsExactly("Drones", "Ports");

    newsroom.write("_data/topics/b.yml", "name: Ports\nparent: Sea\n");
    newsroom.write("_data/topics/a.yaml", "---\nname: Sea\n---\n");
    newsroom.write("_data/topics/c.yaml", "name: [\n");
    newsroom.open();
    assertThat(newsroom.session.library().vocabulary())
        .containsExactly(
            new Topic("Sea", Optional.empty()), new Topic("Ports", Optional.of("Sea")));
    assertThat(newsroom.last(SessionEvent.VocabularyChanged.class).topics()).hasSize(2);
  }

  @Test
  void theSitesOwnSchemaIsTakenOrToldWhyNot() {
    newsroom.write("a.md", Newsroom.story("A"));
    newsroom.write("copydesk.yaml", "fields:\n  - key: desk\n    kind: text\n    label: Desk\n");
    newsroom.open();
    assertThat(newsroom.session.schema().find(FieldPath.of("desk"))).isPresent();
    assertThat(newsroom.last(SessionEvent.Opened.class).notes()).isEmpty();

    newsroom.write("copydesk.yaml", "fields: [\n");
    newsroom.open();
    assertThat(newsroom.session.schema()).isEqualTo(SchemaFile.builtIn());
    assertThat(newsroom.last(SessionEvent.Opened.class).notes().getFirst())
        .startsWith("The site's copydesk.yaml is not used: line ");
  }

  @Test
  void namedFilesAndDirectoriesAreOpenedRelativeToTheBase() throws IOException {
    newsroom.write("_news/a.md", Newsroom.story("A"));
    newsroom.write("_news/b.md", Newsroom.story("B"));
    newsroom.write("_data/topics/a.yaml", "name: Sea\n");
    newsroom.write("README.md", "# x\n");
    Path elsewhere = Files.createDirectory(temp.toRealPath().resolve("else where"));
    Path far = Files.writeString(elsewhere.resolve("far.md"), Newsroom.story("Far"));

    OpeningResult result =
        newsroom
            .session
            .openFiles(
                newsroom.root,
                List.of(
                    Path.of("_news/a.md"),
                    Path.of("_news"),
                    Path.of("README.md"),
                    far,
                    Path.of("none.md")))
            .finish();

    assertThat(newsroom.session.library().entries())
        .extracting(entry -> entry.id().path())
        .containsExactlyInAnyOrder("_news/a.md", "_news/b.md", far.toString());
    OpeningResult.Summary summary = ((OpeningResult.Ended) result).summary();
    assertThat(summary.withoutFrontMatter()).containsExactly(Newsroom.id("README.md"));
    assertThat(summary.notListed())
        .extracting(NotListed::words)
        .containsExactly("none.md: There is no such file.");
    assertThat(newsroom.session.library().vocabulary())
        .containsExactly(new Topic("Sea", Optional.empty()));
    assertThat(newsroom.title(far.toString(), "Farther").changed()).isEqualTo(1);
    newsroom.session.saveAll();
    assertThat(far).content().isEqualTo(Newsroom.story("Farther"));
  }

  @Test
  void namesThatOnlyLookAlikeAreTwoRowsAndStayThemselves() throws Exception {
    newsroom.write("\u00E9t\u00E9.md", Newsroom.story("Composed"));
    newsroom.write("e\u0301te\u0301.md", Newsroom.story("Decomposed"));
    boolean hasLostLetters = writeWithBrokenNames();
    newsroom.open();
    newsroom.events.clear();
    newsroom.session.refresh();

    assertThat(newsroom.events).isEmpty();
    assertThat(newsroom.session.library().size()).isEqualTo(hasLostLetters ? 4 : 2);
    for (Entry entry : List.copyOf(newsroom.session.library().entries())) {
      newsroom.title(entry.id().path(), "Of " + entry.title());
    }
    assertThat(newsroom.session.saveAll().notSaved()).isEmpty();
    assertThat(newsroom.text("\u00E9t\u00E9.md")).isEqualTo(Newsroom.story("Of Composed"));
    assertThat(newsroom.session.library().entries())
        .extracting(Entry::title)
        .allMatch(title -> title.startsWith("Of "))
        .doesNotHaveDuplicates();
  }

  /** Two names that are no UTF-8, which Java shows alike; not every system can have them. */
  private boolean writeWithBrokenNames() throws Exception {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    newsroom.write("one.txt", Newsroom.story("One"));
    newsroom.write("two.txt", Newsroom.story("Two"));
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "mv one.txt \"$(printf '\\377.md')\"; mv two.txt \"$(printf '\\376.md')\"")
            .directory(newsroom.root.toFile())
            .inheritIO()
            .start();
    return shell.waitFor() == 0;
  }

  private void stepUntilSomethingIsFound(Opening opening) {
    while (newsroom.session.library().size() == 0) {
      assertThat(opening.step()).isTrue();
    }
  }
}
