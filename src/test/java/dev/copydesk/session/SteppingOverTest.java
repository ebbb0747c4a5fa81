package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo and redo over many: in slices, and stopped they leave all as it was. */
class SteppingOverTest {

  /** More than are kept at hand. */
  private static final int MANY = 40;

  private static final List<ArticleId> ALL =
      IntStream.range(0, MANY).mapToObj("%02d.md"::formatted).map(Newsroom::id).toList();
  private static final Edit PUBLISH = new Edit.Set(Newsroom.PUBLISHED, new NewNode.Literal("true"));
  private static final EditName NAME = EditName.of("Publish all");

  @TempDir Path temp;

  private final List<SessionEvent> events = new ArrayList<>();
  private Consumer<ArticleId> whenChecked = id -> {};
  private Newsroom newsroom;
  private Session session;

  @BeforeEach
  void publishAll() throws IOException {
    newsroom = new Newsroom(temp);
    for (ArticleId id : ALL) {
      newsroom.write(id.path(), Newsroom.story("Story " + id.path()));
    }
    session =
        new Session(
            SchemaFile.builtIn(),
            (article, schema, library) -> {
              whenChecked.accept(article.id());
              return List.of();
            },
            Optional.empty(),
            events::add);
    session.open(newsroom.root).finish();
    session.deciding(ALL, article -> Optional.of(PUBLISH), true, NAME, Newsroom.PUBLISHED).finish();
    events.clear();
  }

  @AfterEach
  void close() {
    session.close();
    newsroom.close();
  }

  @Test
  void aStoppedUndoLeavesAllAsItWas() {
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked = stopAt(ALL.get(30), undoing);

    assertThat(undoing.finish()).isEqualTo(new UndoResult.Nothing());

    assertThat(undoing.isCancelled()).isTrue();
    assertThat(undoing.done()).isEqualTo(31);
    assertThat(session.redoName()).isEmpty();
    assertIsDone();
    assertThat(events)
        .filteredOn(SessionEvent.EntriesChanged.class::isInstance)
        .last()
        .satisfies(
            told ->
                assertThat(((SessionEvent.EntriesChanged) told).entries())
                    .hasSize(31)
                    .allMatch(entry -> entry.published() == Triage.YES && entry.aside()));
    // It can be undone as if nothing had been.
    assertThat(session.undo()).isInstanceOf(UndoResult.Done.class);
    assertIsUndone();
  }

  @Test
  void aStoppedRedoLeavesAllAsItWas() {
    session.undo();
    Piecework<UndoResult> redoing = session.redoing();
    whenChecked = stopAt(ALL.get(30), redoing);

    assertThat(redoing.finish()).isEqualTo(new UndoResult.Nothing());

    assertThat(redoing.isCancelled()).isTrue();
    assertIsUndone();
    assertThat(session.redo()).isInstanceOf(UndoResult.Done.class);
    assertIsDone();
  }

  @Test
  void stoppingWhenAllIsDoneComesTooLate() {
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked = stopAt(ALL.getLast(), undoing);

    assertThat(undoing.finish()).isInstanceOf(UndoResult.Done.class);
    assertThat(undoing.isCancelled()).isFalse();
    assertIsUndone();
  }

  @Test
  void itIsDoneInSlicesAndTellsHowFarItIs() {
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked = SteppingOverTest::slowly;

    assertThat(undoing.step()).isTrue();
    assertThat(undoing.result()).isEmpty();
    assertThat(events)
        .contains(
            new SessionEvent.Progress(
                "Taking back", 1, OptionalInt.of(MANY), Optional.of(undoing)));
    assertThat(session.undoName()).contains("Publish all");

    whenChecked = id -> {};
    undoing.finish();
    assertThat(events.stream().filter(SessionEvent.Progress.class::isInstance).toList())
        .endsWith(
            new SessionEvent.Progress(
                "Taking back", MANY, OptionalInt.of(MANY), Optional.of(undoing)));
    assertIsUndone();
  }

  @Test
  void whatSheDoesMeanwhileComesAfterIt() {
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked = SteppingOverTest::slowly;
    undoing.step();
    whenChecked = id -> {};

    session.apply(
        List.of(ALL.getLast()),
        new Edit.Set(Newsroom.TITLE, new NewNode.Text("Meanwhile")),
        EditName.of("Edit title"),
        Newsroom.TITLE);

    assertThat(undoing.result()).containsInstanceOf(UndoResult.Done.class);
    assertThat(session.unsaved()).containsExactly(ALL.getLast());
    assertThat(session.undoName()).contains("Edit title");
    assertThat(session.steps()).hasSize(1);
  }

  @Test
  void whatSheMarksMeanwhileComesAfterItToo() {
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked = SteppingOverTest::slowly;
    undoing.step();
    whenChecked = id -> {};

    session.note(List.of(ALL.getLast()), "Ask the desk", EditName.of("Note"));

    assertThat(undoing.result()).containsInstanceOf(UndoResult.Done.class);
    assertThat(session.unsaved()).isEmpty();
    assertThat(session.undoName()).contains("Note");
  }

  @Test
  void anArticleWrittenByOthersMeanwhileStaysAsTheyLeftItWhenItIsStopped() {
    session.saveAll();
    Piecework<UndoResult> undoing = session.undoing();
    whenChecked =
        id -> {
          if (id.equals(ALL.get(30))) {
            undoing.cancel();
          }
        };
    newsroom.write("05.md", Newsroom.story("Of another program"));

    undoing.finish();

    assertThat(undoing.isCancelled()).isTrue();
    assertThat(session.unsaved()).isEmpty();
    assertThat(session.undoName()).contains("Publish all");
    assertThat(session.steps().getFirst().revisions()).hasSize(MANY - 1);
  }

  @Test
  void goingBackOverSeveralStepsStopsBetweenTwoOfThem() {
    session.apply(
        List.of(ALL.getFirst()),
        new Edit.Set(Newsroom.TITLE, new NewNode.Text("Another")),
        EditName.of("Edit title"),
        Newsroom.TITLE);
    Piecework<UndoResult> walking = session.walkTo(0);
    whenChecked = stopAt(ALL.get(30), walking);

    walking.finish();

    assertThat(walking.isCancelled()).isTrue();
    assertThat(session.redoName()).contains("Edit title");
    assertIsDone();
  }

  private Consumer<ArticleId> stopAt(ArticleId id, Piecework<?> work) {
    return checked -> {
      if (checked.equals(id)) {
        work.cancel();
      }
    };
  }

  private void assertIsDone() {
    whenChecked = id -> {};
    assertThat(session.unsaved()).isEqualTo(ALL);
    assertThat(session.undoName()).contains("Publish all");
    for (ArticleId id : ALL) {
      assertThat(block(id)).contains("published: true");
      assertThat(session.library().entry(id).orElseThrow().aside()).isTrue();
    }
  }

  private void assertIsUndone() {
    whenChecked = id -> {};
    assertThat(session.unsaved()).isEmpty();
    assertThat(session.undoName()).isEmpty();
    assertThat(session.redoName()).contains("Publish all");
    for (ArticleId id : ALL) {
      assertThat(block(id)).contains("published: false");
      assertThat(session.library().entry(id).orElseThrow().aside()).isFalse();
    }
  }

  private String block(ArticleId id) {
    return ((Lookup.Opened) session.article(id)).article().article().blockText();
  }

  private static void slowly(ArticleId id) {
    long end = System.nanoTime() + 35_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
