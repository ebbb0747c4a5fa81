package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refresh of more files than fit in a slice, and what she does meanwhile. */
class RefreshingTest {

  private static final List<String> ALL =
      IntStream.range(0, 600).mapToObj("n%03d.md"::formatted).toList();

  @TempDir Path temp;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    ALL.forEach(name -> newsroom.write(name, Newsroom.story("Old")));
    newsroom.open();
    newsroom.events.clear();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void whatSheEditsMeanwhileStaysAndTheRestFollowsTheDisk() {
    newsroom.title(ALL.getFirst(), "Mine before");
    changeAll();
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    while (titled("Theirs now") == 0) {
      assertThat(refreshing.step()).isTrue();
    }
    String followed = some("Theirs now");
    String still = some("Old");

    newsroom.title(followed, "Mine one");
    newsroom.title(still, "Mine two");
    refreshing.finish();

    assertThat(ALL)
        .allSatisfy(
            name ->
                assertThat(newsroom.entry(name).title())
                    .isEqualTo(
                        name.equals(ALL.getFirst())
                            ? "Mine before"
                            : name.equals(followed)
                                ? "Mine one"
                                : name.equals(still) ? "Mine two" : "Theirs now"));
    assertThat(newsroom.entry(ALL.getFirst()).condition()).isEqualTo(Condition.CHANGED_ON_DISK);
    assertThat(newsroom.entry(followed).condition()).isEqualTo(Condition.READABLE);
    assertThat(newsroom.entry(still).condition()).isEqualTo(Condition.READABLE);
    newsroom.session.undo();
    newsroom.session.undo();
    assertThat(newsroom.entry(followed).title()).isEqualTo("Theirs now");
    assertThat(newsroom.entry(still).title()).isEqualTo("Theirs now");
    assertThat(newsroom.session.undoName()).contains("Edit title: Mine before");
  }

  @Test
  void stepsAboutWhatAFileWasAreDroppedBeforeSheCanTakeThemBack() {
    newsroom.publish(ALL);
    newsroom.session.saveAll();
    changeAll();
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    String followed = some("Theirs now");
    assertThat(newsroom.session.steps())
        .singleElement()
        .satisfies(step -> assertThat(step.articles()).doesNotContain(Newsroom.id(followed)));

    newsroom.session.undo();
    refreshing.finish();

    assertThat(newsroom.session.unsaved()).doesNotContain(Newsroom.id(followed));
    assertThat(newsroom.block(followed)).contains("Theirs now", "published: false");
    assertThat(newsroom.entry(followed).title()).isEqualTo("Theirs now");
  }

  @Test
  void whatSheSavesMeanwhileIsHersAndNotAnothers() {
    newsroom.publish(ALL);
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(ALL.size());
    newsroom.events.clear();
    refreshing.finish();

    assertThat(newsroom.events(SessionEvent.EntriesChanged.class)).isEmpty();
    assertThat(newsroom.session.undoName()).contains("Publish");
    assertThat(newsroom.session.undo()).isInstanceOf(UndoResult.Done.class);
  }

  @Test
  void whatIsGoneAndWasNoticedMeanwhileLeavesOnce() throws IOException {
    for (String name : ALL) {
      Files.delete(newsroom.root.resolve(name));
    }
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    String still = newsroom.session.library().entries().iterator().next().id().path();
    newsroom.session.article(Newsroom.id(still));
    refreshing.finish();

    assertThat(newsroom.session.library().size()).isZero();
    assertThat(newsroom.events(SessionEvent.Removed.class))
        .flatExtracting(SessionEvent.Removed::articles)
        .containsExactlyInAnyOrderElementsOf(ALL.stream().map(ArticleId::new).toList());
  }

  @Test
  void onlyThoseThatAreStillGoneAtTheEndAreToldToBe() throws IOException {
    for (String name : ALL) {
      Files.delete(newsroom.root.resolve(name));
    }
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    List<ArticleId> back =
        ALL.stream()
            .map(ArticleId::new)
            .filter(id -> newsroom.session.library().entry(id).isEmpty())
            .toList();
    assertThat(back).isNotEmpty().hasSizeLessThan(ALL.size());
    back.forEach(id -> newsroom.write(id.path(), Newsroom.story("Back " + id.path())));
    refreshing.finish();

    assertThat(newsroom.session.library().size()).isEqualTo(back.size());
    assertThat(newsroom.last(SessionEvent.Gone.class).articles())
        .hasSize(ALL.size() - back.size())
        .doesNotContainAnyElementsOf(back);
  }

  @Test
  void aFileWithAnotherNameIsNotToldToBeGone() throws IOException {
    newsroom.write(ALL.getFirst(), Newsroom.story("Renamed"));
    newsroom.write(ALL.getLast(), Newsroom.story("Deleted"));
    newsroom.session.refresh();
    newsroom.events.clear();
    Files.move(newsroom.root.resolve(ALL.getFirst()), newsroom.root.resolve("renamed.md"));
    newsroom.session.refresh();

    assertThat(newsroom.entry("renamed.md").title()).isEqualTo("Renamed");
    assertThat(newsroom.events(SessionEvent.Removed.class)).hasSize(1);
    assertThat(newsroom.events(SessionEvent.Gone.class)).isEmpty();

    Files.delete(newsroom.root.resolve(ALL.getLast()));
    newsroom.session.refresh();
    assertThat(newsroom.last(SessionEvent.Gone.class).articles())
        .containsExactly(Newsroom.id(ALL.getLast()));
  }

  @Test
  void cancelledItLeavesTheRestForTheNextTime() {
    changeAll();
    newsroom.write("new.md", Newsroom.story("New"));
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    refreshing.cancel();
    Refreshed result = refreshing.finish();

    assertThat(refreshing.isCancelled()).isTrue();
    assertThat(result.files()).isPositive().isLessThan(ALL.size());
    assertThat(titled("Theirs now")).isEqualTo(result.files());
    assertThat(titled("Old")).isEqualTo(ALL.size() - result.files());
    assertThat(newsroom.events(SessionEvent.EntriesChanged.class))
        .flatExtracting(SessionEvent.EntriesChanged::entries)
        .hasSize(result.files());

    Piecework<Refreshed> next = newsroom.session.refreshing();
    next.finish();
    assertThat(next.isCancelled()).isFalse();
    assertThat(titled("Theirs now")).isEqualTo(ALL.size());
    assertThat(newsroom.entry("new.md").title()).isEqualTo("New");
    assertThat(newsroom.events(SessionEvent.EntriesChanged.class))
        .flatExtracting(SessionEvent.EntriesChanged::entries)
        .hasSize(ALL.size());
  }

  @Test
  void amongManyFilesThatAreNoArticlesItTellsNoNumberBelowZero() throws IOException {
    for (String name : ALL) {
      Files.delete(newsroom.root.resolve(name));
    }
    newsroom.open();
    for (int i = 0; i < 5_000; i++) {
      Files.createFile(newsroom.root.resolve("picture" + i + ".png"));
    }
    newsroom.events.clear();
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    assertThat(refreshing.step()).isTrue();
    assertThat(newsroom.last(SessionEvent.Progress.class))
        .isEqualTo(
            new SessionEvent.Progress(
                "Looking for new files", 0, OptionalInt.empty(), Optional.of(refreshing)));
    refreshing.finish();

    assertThat(newsroom.events(SessionEvent.Progress.class))
        .allMatch(progress -> progress.done() == 0 && progress.total().isEmpty());
  }

  @Test
  void oneAskedForBeforeTheOtherHasBegunIsTheSame() {
    Piecework<Refreshed> one = newsroom.session.refreshing();
    Piecework<Refreshed> other = newsroom.session.refreshing();

    assertThat(one.finish()).isEqualTo(new Refreshed(ALL.size()));
    assertThat(other.step()).isFalse();
    assertThat(other.result()).isEqualTo(one.result());
  }

  @Test
  void oneAskedForWhileTheOtherGoesOnSeesWhatHasChangedSince() {
    changeAll();
    Piecework<Refreshed> one = newsroom.session.refreshing();
    one.step();
    String followed = some("Theirs now");
    newsroom.write(followed, Newsroom.story("Theirs again"));
    newsroom.session.refreshing();
    newsroom.session.refreshing();
    Refreshed result = one.finish();

    assertThat(newsroom.entry(followed).title()).isEqualTo("Theirs again");
    assertThat(result.files()).isGreaterThan(ALL.size()).isLessThan(2 * ALL.size() + 1);
  }

  @Test
  void whatWasBegunIsFinishedFirst() {
    changeAll();
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    int before = refreshing.done();
    Piecework<ApplyResult> publishing =
        newsroom.session.applying(
            ALL.stream().map(Newsroom::id).toList(),
            article -> Optional.of(new Edit.Set(Newsroom.PUBLISHED, new NewNode.Literal("true"))),
            EditName.of("Publish"),
            Newsroom.PUBLISHED);
    while (publishing.result().isEmpty() && refreshing.step()) {
      assertThat(refreshing.done() == before || publishing.result().isPresent()).isTrue();
    }
    refreshing.finish();

    assertThat(publishing.result().orElseThrow().changed()).isEqualTo(ALL.size());
    assertThat(newsroom.session.undo()).isInstanceOf(UndoResult.Done.class);
    assertThat(titled("Theirs now")).isEqualTo(ALL.size());
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void whereAnotherDirectoryIsOpenedItEndsWithoutAResult() {
    Piecework<Refreshed> refreshing = newsroom.session.refreshing();
    refreshing.step();
    newsroom.open();

    assertThat(refreshing.step()).isFalse();
    assertThat(refreshing.result()).isEmpty();
    assertThat(newsroom.session.refreshing().finish()).isEqualTo(new Refreshed(ALL.size()));
  }

  /** Another size, so that no clock's step can hide it. */
  private void changeAll() {
    ALL.forEach(name -> newsroom.write(name, Newsroom.story("Theirs now")));
  }

  private String some(String title) {
    return newsroom.session.library().entries().stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id()
        .path();
  }

  private int titled(String title) {
    return (int)
        newsroom.session.library().entries().stream()
            .filter(entry -> entry.title().equals(title))
            .count();
  }
}
