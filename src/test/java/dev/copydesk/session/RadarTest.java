package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where else a story is told here, and what is said otherwise there. */
class RadarTest {

  private static final FieldPath ORIGINAL = FieldPath.of("originalUrl");

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    write("gulls.md", "Gulls count drones", "https://www.news.test/gulls/?utm_source=feed");
    write("gulls-amp.md", "Gulls, again", "http://news.test/gulls/amp");
    write("terns.md", "Terns", "https://news.test/terns");
    newsroom.write(
        "hub.md",
        Newsroom.story("Birds of the harbour")
            .replace("https://example.org/a", "https://news.test/birds")
            .replace(
                "secured:",
                """
                related:
                  - title: "Terns?"
                    excerpt: "Harbour drones count gulls."
                    publishedDateTime: 2026-03-01T11:00:00+01:00
                    webUrl: "https://news.test/terns?fbclid=1"
                    type: article
                    provider:
                      name: The Harbour Post
                    quality: 12
                  - title: "Elsewhere"
                    webUrl: "https://news.test/elsewhere"
                secured:\
                """));
    newsroom.open();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private void write(String name, String title, String address) {
    newsroom.write(name, Newsroom.story(title).replace("https://example.org/a", address));
  }

  private Radar radar(String name) {
    return newsroom.session.radar(new ArticleId(name));
  }

  private List<String> same(String name) {
    return radar(name).same().stream().map(same -> same.article().id().path()).toList();
  }

  @Test
  void findsTheSameAddressHoweverItIsWritten() {
    assertThat(same("gulls.md")).containsExactly("gulls-amp.md");
    assertThat(same("gulls-amp.md")).containsExactly("gulls.md");
    assertThat(radar("gulls.md").same().getFirst())
        .satisfies(
            found -> {
              assertThat(found.address()).isTrue();
              assertThat(found.title()).isFalse();
            });
    assertThat(same("terns.md")).isEmpty();
  }

  @Test
  void followsEveryEditAndItsUndo() throws IOException {
    assertThat(same("terns.md")).isEmpty();
    newsroom.session.apply(
        List.of(new ArticleId("terns.md")),
        new Edit.Set(ORIGINAL, new NewNode.Text("https://news.test/gulls#x")),
        EditName.of("Edit"),
        ORIGINAL);
    assertThat(same("terns.md")).containsExactly("gulls-amp.md", "gulls.md");
    assertThat(same("gulls.md")).containsExactly("gulls-amp.md", "terns.md");
    newsroom.session.undo();
    assertThat(same("gulls.md")).containsExactly("gulls-amp.md");
    newsroom.title("terns.md", "Gulls count drones");
    assertThat(radar("gulls.md").same())
        .anySatisfy(found -> assertThat(found.title() && !found.address()).isTrue());
    Files.delete(newsroom.root.resolve("gulls-amp.md"));
    newsroom.session.refresh();
    assertThat(same("gulls.md")).containsExactly("terns.md");
  }

  @Test
  void whatSheHasToldApartIsNoLongerTheSameUntilSheTakesThatBack() {
    newsroom.session.notDuplicate(
        new ArticleId("gulls.md"), new ArticleId("gulls-amp.md"), true, EditName.of("Apart"));
    assertThat(same("gulls.md")).isEmpty();
    assertThat(same("gulls-amp.md")).isEmpty();
    assertThat(radar("gulls-amp.md").apart()).hasSize(1);
    newsroom.session.undo();
    assertThat(same("gulls-amp.md")).containsExactly("gulls.md");
  }

  @Test
  void anArticleThatHasOnlyFastPagesIsFoundByThem() {
    newsroom.write(
        "skuas.md",
        Newsroom.story("Skuas")
            .replace(
                "originalUrl: \"https://example.org/a\"",
                "cdnAmpWebUrl: \"https://news-test.cdn.ampproject.org/c/s/news.test/terns\""));
    newsroom.session.refresh();
    assertThat(same("terns.md")).containsExactly("skuas.md");
    assertThat(same("skuas.md")).containsExactly("terns.md");
  }

  @Test
  void aFastPageOfAnotherAddressThanTheStorysOwnIsFoundToo() {
    newsroom.write(
        "skuas.md",
        Newsroom.story("Skuas")
            .replace(
                "originalUrl: \"https://example.org/a\"",
                "webUrl: \"https://short.test/x\"\nampWebUrl: \"https://news.test/terns/amp\""));
    newsroom.session.refresh();
    assertThat(same("terns.md")).containsExactly("skuas.md");
    assertThat(newsroom.entry("skuas.md").fastPages()).hasSize(1);
    assertThat(newsroom.entry("gulls-amp.md").fastPages()).isEmpty();
  }

  @Test
  void findsTheSameTitleHoweverItIsSpelledAndKeepsItInSightOnceToldApart() {
    write("terns-2.md", "  “TERNS” – ", "https://elsewhere.test/1");
    newsroom.session.refresh();
    assertThat(radar("terns.md").same())
        .singleElement()
        .satisfies(found -> assertThat(found.title() && !found.address()).isTrue());
    newsroom.session.notDuplicate(
        new ArticleId("terns.md"), new ArticleId("terns-2.md"), true, EditName.of("Apart"));
    assertThat(same("terns.md")).isEmpty();
    assertThat(radar("terns.md").apart()).hasSize(1);
    assertThat(radar("terns-2.md").apart()).hasSize(1);
  }

  @Test
  void picturesAreComparedByTheirAddressesAndTakenOverWhole() {
    newsroom.write(
        "terns.md",
        Newsroom.story("Terns")
            .replace("https://example.org/a", "https://news.test/terns")
            .replace(
                "secured:",
                """
                images:
                  - url: https://img.test/tern.png
                    width: 640
                secured:\
                """));
    newsroom.session.refresh();
    Radar.Difference images =
        radar("hub.md").related().getFirst().differences().stream()
            .filter(each -> each.takeOver().path().toString().equals("related[0].images"))
            .findFirst()
            .orElseThrow();
    assertThat(images.here()).isEmpty();
    assertThat(images.there()).isEqualTo("https://img.test/tern.png");
    take(List.of(images.takeOver()), "Take over");
    assertThat(newsroom.block("hub.md")).contains("width: 640");
    assertThat(radar("hub.md").related().getFirst().differences()).hasSize(4);
  }

  @Test
  void tellsWhatARelatedStorySaysOtherwiseThanItsArticle() {
    Radar radar = radar("hub.md");
    assertThat(radar.related()).hasSize(1);
    assertThat(radar.related().getFirst().article().id().path()).isEqualTo("terns.md");
    assertThat(radar.related().getFirst().differences())
        .extracting(each -> each.takeOver().path().toString())
        .containsExactly(
            "related[0].title",
            "related[0].webUrl",
            "related[0].provider.domain",
            "related[0].quality");
  }

  @Test
  void takesAValueOverAsOneStepAndNothingElse() {
    String before = newsroom.block("hub.md");
    Radar.Difference title = radar("hub.md").related().getFirst().differences().getFirst();
    take(List.of(title.takeOver()), "Take over");
    assertThat(newsroom.block("hub.md")).isEqualTo(before.replace("Terns?", "Terns"));
    assertThat(radar("hub.md").related().getFirst().differences()).hasSize(3);
    newsroom.session.undo();
    assertThat(newsroom.block("hub.md")).isEqualTo(before);
  }

  @Test
  void takesAllOverAtOnce() {
    List<TakeOver> all =
        radar("hub.md").related().getFirst().differences().stream()
            .map(Radar.Difference::takeOver)
            .toList();
    take(all, "Take all");
    assertThat(radar("hub.md").related().getFirst().differences()).isEmpty();
    newsroom.session.undo();
    assertThat(radar("hub.md").related().getFirst().differences()).hasSize(4);
  }

  @Test
  void writesNothingWhereTheFieldNoLongerHoldsWhatSheSaw() {
    Radar.Difference title = radar("hub.md").related().getFirst().differences().getFirst();
    take(List.of(title.takeOver()), "Take over");
    String once = newsroom.block("hub.md");
    take(List.of(title.takeOver()), "Again");
    assertThat(newsroom.block("hub.md")).isEqualTo(once);
    assertThat(newsroom.session.undoName()).contains("Take over");
  }

  @Test
  void aHundredThousandAddressesAreCheapToKeepAndToAsk() {
    List<Entry> all =
        IntStream.range(0, 100_000).mapToObj(i -> at(i, "https://news.test/" + i / 2)).toList();
    CanonicalUrl first = CanonicalUrl.of("http://www.news.test/7/").orElseThrow();
    CanonicalUrl second = CanonicalUrl.of("https://news.test/one").orElseThrow();
    StoryIndex<CanonicalUrl> addresses =
        new StoryIndex<>(entry -> List.of(entry.webUrl()), CanonicalUrl::of);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(addresses.at(first, all)).hasSize(2);
          for (int i = 0; i < all.size(); i++) {
            Entry next = at(i, "https://news.test/one");
            addresses.replace(Optional.of(all.get(i)), Optional.of(next));
          }
          assertThat(addresses.at(first, all)).isEmpty();
          assertThat(addresses.at(second, all)).hasSize(100_000);
          for (int i = 0; i < all.size(); i++) {
            addresses.replace(Optional.of(at(i, "https://news.test/one")), Optional.empty());
          }
          assertThat(addresses.at(second, all)).isEmpty();
        });
  }

  @Test
  void tenThousandTitlesAreCheapToAsk() {
    List<Entry> all =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    Entries.entry(i + ".md")
                        .title(
                            "“Été” at the harbour, %d: what the gulls’ count says".formatted(i / 2))
                        .build())
            .toList();
    StoryIndex<CanonicalTitle> titles =
        new StoryIndex<>(entry -> List.of(entry.title()), CanonicalTitle::of);
    CanonicalTitle wanted =
        CanonicalTitle.of("ETE at the harbour 77 what the gulls' count says").orElseThrow();
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 1000; i++) {
            assertThat(titles.at(wanted, all)).hasSize(2);
          }
        });
  }

  private static Entry at(int number, String address) {
    return Entries.entry("e%06d.md".formatted(number)).webUrl(address).build();
  }

  private void take(List<TakeOver> wanted, String name) {
    newsroom.session.apply(
        List.of(new ArticleId("hub.md")),
        article -> TakeOver.all(wanted, article),
        EditName.of(name),
        wanted.getFirst().path());
  }
}
