package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceworkTest {

  private static final EditName NAME = EditName.of("Publish");
  private static final Edit PUBLISH = new Edit.Set(Newsroom.PUBLISHED, new NewNode.Literal("true"));
  private static final List<ArticleId> ALL = ids("a.md", "b.md", "c.md", "d.md");

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    for (ArticleId id : ALL) {
      newsroom.write(id.path(), Newsroom.story("Story " + id.path()));
    }
    newsroom.write("c.md", Newsroom.story("Story c.md").replace("\n", "\r\n"));
    newsroom.open();
    newsroom.events.clear();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void aPreviewShowsTheLinesAndDoesNothing() {
    newsroom.write("bad.md", "---\ntitle: &t x\npublished: *t\n---\n");
    newsroom.open();
    newsroom.publish(List.of("b.md"));
    newsroom.events.clear();

    Preview preview =
        newsroom
            .session
            .preview(ids("a.md", "b.md", "c.md", "bad.md", "none.md", "a.md"), publish())
            .finish();

    assertThat(preview.changed())
        .extracting(Preview.Changed::article, Preview.Changed::title, Preview.Changed::blocks)
        .containsExactly(
            tuple(ALL.get(0), "Story a.md", lineOf("published")),
            tuple(ALL.get(2), "Story c.md", lineOf("published")));
    assertThat(preview.unchanged()).containsExactly(ALL.get(1));
    assertThat(preview.refused())
        .extracting(one -> one.article().path())
        .containsExactly("bad.md", "none.md");
    assertThat(preview.refused()).allSatisfy(one -> assertThat(one.reason()).endsWith("."));
    assertThat(newsroom.session.unsaved()).containsExactly(ALL.get(1));
    assertThat(newsroom.session.steps()).hasSize(1);
    assertThat(newsroom.events(SessionEvent.HistoryChanged.class)).isEmpty();
  }

  @Test
  void aPreviewIsOfWhatSheHasNotOfWhatIsSaved() {
    newsroom.title("a.md", "Another");

    Preview preview = newsroom.session.preview(ids("a.md"), publish()).finish();

    assertThat(preview.changed())
        .extracting(Preview.Changed::article, Preview.Changed::title, Preview.Changed::blocks)
        .containsExactly(tuple(ALL.get(0), "Another", lineOf("published")));
  }

  @Test
  void aPreviewSaysWhatApplyingThenDoes() {
    Preview preview = newsroom.session.preview(ALL, publish()).finish();
    ApplyResult result = newsroom.session.apply(ALL, publish(), NAME, Newsroom.PUBLISHED);

    assertThat(result.changed()).isEqualTo(preview.changed().size());
    for (Preview.Changed one : preview.changed()) {
      assertThat(newsroom.session.changes(one.article()).blocks()).isEqualTo(one.blocks());
    }
  }

  private ApplyResult applyAsShown(Preview preview) {
    return newsroom
        .session
        .applyingAsShown(preview, ALL, publish(), NAME, Newsroom.PUBLISHED)
        .finish();
  }

  @Test
  void whatWasShownIsDoneAsOneStep() {
    ApplyResult result = applyAsShown(newsroom.session.preview(ALL, publish()).finish());

    assertThat(result.changed()).isEqualTo(ALL.size());
    assertThat(result.overtaken()).isEmpty();
    assertThat(newsroom.session.steps()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "d.md"})
  void whatHasChangedOnDiskSinceItWasShownIsToldAndNothingIsDone(String name) {
    Preview preview = newsroom.session.preview(ALL, publish()).finish();
    newsroom.write(name, newsroom.text(name).replace("quality: 30", "quality: 31"));

    ApplyResult result = applyAsShown(preview);

    assertThat(result.changed()).isZero();
    assertThat(result.overtaken()).contains(new ArticleId(name));
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.session.steps()).isEmpty();
    assertThat(newsroom.session.library().counts().published()).isZero();
    assertThat(newsroom.entry(name).quality()).hasValue(31);
  }

  @Test
  void whatSheHasChangedSinceItWasShownIsToldToo() {
    Preview preview = newsroom.session.preview(ALL, publish()).finish();
    newsroom.title("c.md", "Another");

    assertThat(applyAsShown(preview).overtaken()).contains(ALL.get(2));
    assertThat(newsroom.session.steps()).hasSize(1);
  }

  @Test
  void anEditThatComesToSomethingElseByNowIsNotDone() {
    Preview preview = newsroom.session.preview(ALL, publish()).finish();
    ApplyResult result =
        newsroom
            .session
            .applyingAsShown(
                preview,
                ALL,
                article -> Optional.of(new Edit.Set(Newsroom.TITLE, new NewNode.Text("Else"))),
                NAME,
                Newsroom.TITLE)
            .finish();
    assertThat(result.overtaken()).contains(ALL.get(0));
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void aCancelledApplyTakesBackWhatItDid() {
    newsroom.title("b.md", "Before");
    String before = newsroom.block("b.md");
    Piecework<ApplyResult> work = cancelledAt("c.md");

    ApplyResult result = work.finish();

    assertThat(work.isCancelled()).isTrue();
    assertThat(work.done()).isEqualTo(3);
    assertThat(result.articles()).isEmpty();
    assertThat(newsroom.session.unsaved()).containsExactly(ALL.get(1));
    assertThat(newsroom.block("b.md")).isEqualTo(before);
    assertThat(newsroom.session.library().counts().published()).isZero();
    assertThat(newsroom.session.undoName()).contains("Edit title: Before");
    assertThat(newsroom.last(SessionEvent.EntriesChanged.class).entries())
        .extracting(Entry::published)
        .containsOnly(Triage.NO);
    newsroom.session.saveAll();
    assertThat(newsroom.text("c.md")).isEqualTo(Newsroom.story("Story c.md").replace("\n", "\r\n"));
  }

  @Test
  void cancellingWhenAllIsDoneComesTooLate() {
    Piecework<ApplyResult> work = cancelledAt("d.md");

    assertThat(work.finish().changed()).isEqualTo(4);
    assertThat(work.isCancelled()).isFalse();
    assertThat(newsroom.session.undoName()).contains("Publish");
  }

  @Test
  void longWorkIsDoneInSlicesAndTellsHowFarItIs() {
    Piecework<ApplyResult> work =
        newsroom.session.applying(ALL, PieceworkTest::slowly, NAME, Newsroom.PUBLISHED);

    assertThat(work.step()).isTrue();
    assertThat(work.done()).isEqualTo(1);
    assertThat(work.result()).isEmpty();
    assertThat(newsroom.last(SessionEvent.Progress.class))
        .isEqualTo(new SessionEvent.Progress("Changing", 1, OptionalInt.of(4), Optional.of(work)));
    assertThat(newsroom.session.select(Query.ALL, Sort.BY_FILE)).hasSize(4);

    assertThat(work.finish().changed()).isEqualTo(4);
    assertThat(newsroom.last(SessionEvent.Progress.class).done()).isEqualTo(4);
    assertThat(newsroom.session.steps()).hasSize(1);
  }

  @Test
  void whatSheDoesMeanwhileComesAfterIt() {
    Piecework<ApplyResult> work =
        newsroom.session.applying(ALL, PieceworkTest::slowly, NAME, Newsroom.PUBLISHED);
    work.step();
    newsroom.title("a.md", "Meanwhile");

    assertThat(work.step()).isFalse();
    assertThat(work.result().orElseThrow().changed()).isEqualTo(4);
    assertThat(newsroom.session.undoName()).contains("Edit title: Meanwhile");
    newsroom.session.undo();
    newsroom.session.undo();
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void workOnADirectoryThatIsLeftComesToNothing() {
    Piecework<ApplyResult> work =
        newsroom.session.applying(ALL, PieceworkTest::slowly, NAME, Newsroom.PUBLISHED);
    work.step();
    newsroom.open();
    newsroom.events.clear();

    assertThat(work.step()).isFalse();
    assertThat(work.result()).isEmpty();
    assertThat(newsroom.events).isEmpty();
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void aCancelledSaveKeepsWhatIsSaved() throws IOException {
    AtomicReference<Piecework<SaveReport>> saving = new AtomicReference<>();
    ProblemFinder finder =
        (article, schema, library) -> {
          if (article.id().path().equals("b.md") && saving.get() != null) {
            saving.get().cancel();
          }
          return List.of();
        };
    try (Session session =
        new Session(SchemaFile.builtIn(), finder, Optional.empty(), event -> {})) {
      session.open(newsroom.root).finish();
      session.apply(ALL, PUBLISH, NAME, Newsroom.PUBLISHED);
      saving.set(session.savingAll());

      SaveReport report = saving.get().finish();

      assertThat(saving.get().isCancelled()).isTrue();
      assertThat(report.saved()).isEqualTo(2);
      assertThat(report.notSaved()).isEmpty();
      assertThat(session.unsaved()).containsExactlyElementsOf(ids("c.md", "d.md"));
      assertThat(newsroom.text("b.md")).contains("published: true");
      assertThat(newsroom.text("c.md")).contains("published: false");
    }
  }

  @Test
  void aCancelledApplyTakesBackEvenWhatItMadeAsItIsSaved() throws IOException {
    List<ArticleId> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = "many/%02d.md".formatted(i);
      newsroom.write(name, Newsroom.story("Story " + i));
      many.add(Newsroom.id(name));
    }
    newsroom.open();
    newsroom.session.apply(many, PUBLISH, NAME, Newsroom.PUBLISHED);
    AtomicReference<Piecework<ApplyResult>> work = new AtomicReference<>();
    work.set(
        newsroom.session.applying(
            many,
            article -> {
              if (article.id().equals(many.get(35))) {
                work.get().cancel();
              }
              return Optional.of(new Edit.Set(Newsroom.PUBLISHED, new NewNode.Literal("false")));
            },
            NAME,
            FieldPath.ROOT));

    work.get().finish();

    assertThat(newsroom.session.unsaved()).isEqualTo(many);
    assertThat(newsroom.session.library().counts().published()).isEqualTo(40);
    assertThat(newsroom.session.steps()).hasSize(1);
  }

  private Piecework<ApplyResult> cancelledAt(String path) {
    AtomicReference<Piecework<ApplyResult>> work = new AtomicReference<>();
    work.set(
        newsroom.session.applying(
            ALL,
            article -> {
              if (article.id().path().equals(path)) {
                work.get().cancel();
              }
              return Optional.of(PUBLISH);
            },
            NAME,
            FieldPath.ROOT));
    return work.get();
  }

  private static List<Changes.Block> lineOf(String field) {
    int line =
        1 + (int) Newsroom.story("").lines().takeWhile(it -> !it.startsWith(field + ":")).count();
    return List.of(new Changes.Block(line, List.of(field + ": false"), List.of(field + ": true")));
  }

  private static Function<Article, Optional<Edit>> publish() {
    return article -> Optional.of(PUBLISH);
  }

  /** An edit that takes longer than a slice. */
  private static Optional<Edit> slowly(Article article) {
    long end = System.nanoTime() + 35_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return Optional.of(PUBLISH);
  }

  private static List<ArticleId> ids(String... paths) {
    return List.of(paths).stream().map(Newsroom::id).toList();
  }
}
