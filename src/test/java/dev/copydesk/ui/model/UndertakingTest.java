package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Library;
import dev.copydesk.session.Preview;
import dev.copydesk.session.Session;
import dev.copydesk.ui.ByHand;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes long can be stopped from the status line, and says what it left. */
class UndertakingTest {

  private static final FieldPath PUBLISHED = FieldPath.of("published");
  private static final List<ArticleId> ALL =
      List.of("news/anchor.md", "news/bridge.md", "news/canal.md").stream()
          .map(ArticleId::new)
          .toList();

  @TempDir private Path directory;
  private final ByHand worker = new ByHand();
  private SiteOnDisk site;
  private SessionModel model;
  private boolean checksSlowly;

  @BeforeEach
  void open() {
    site = SiteOnDisk.small(directory);
    model =
        new SessionModel(
            listener -> new Session(SchemaFile.builtIn(), this::check, Optional.empty(), listener),
            worker,
            Runnable::run);
    model.opened().open(directory, "A site");
    worker.runAll();
  }

  @Test
  void whatFailsIsToldAndDoesNotGoOn() {
    List<ApplyResult> heard = new ArrayList<>();
    model.applyTo(
        ALL,
        article -> {
          throw new StackOverflowError("a defect of Copydesk");
        },
        EditName.of("Publish"),
        PUBLISHED,
        heard::add);
    worker.runAll();
    assertThat(heard).isEmpty();
    assertThat(model.opened().activityProperty().get()).isEmpty();
    assertThat(model.statusProperty().get().text()).startsWith("Copydesk failed at this.");
    assertThat(model.rows().rows()).hasSize(4);
  }

  @Test
  void aPreviewThatIsCancelledIsNotHeardOf() {
    List<Preview> heard = new ArrayList<>();
    Undertaking asked = model.previews().find(ALL, article -> Optional.of(publish()), heard::add);
    asked.cancel();
    worker.runAll();
    assertThat(heard).isEmpty();

    model.previews().find(ALL, article -> Optional.of(publish()), heard::add);
    worker.runAll();
    assertThat(heard).singleElement().satisfies(one -> assertThat(one.changed()).hasSize(3));
  }

  @Test
  void aLongEditShowsHowFarItIsAndIsTakenBackWhenStopped() {
    List<ApplyResult> heard = new ArrayList<>();
    model.applyTo(ALL, UndertakingTest::slowly, EditName.of("Publish"), PUBLISHED, heard::add);
    worker.runOne();

    Activity activity = model.opened().activityProperty().get().orElseThrow();
    assertThat(activity.text()).isEqualTo("Changing 1 of 3");
    activity.cancel().orElseThrow().run();
    worker.runAll();

    assertThat(model.opened().activityProperty().get()).isEmpty();
    assertThat(model.statusProperty().get().text()).isEqualTo("Stopped: nothing was changed");
    assertThat(heard).singleElement().satisfies(one -> assertThat(one.changed()).isZero());
    assertThat(model.saving().unsavedProperty().get()).isZero();
    assertThat(model.undoNameProperty().get()).isEmpty();
  }

  @Test
  void aLongUndoShowsHowFarItIsAndChangesNothingWhenStopped() {
    model.applyTo(
        ALL, article -> Optional.of(publish()), EditName.of("Publish"), PUBLISHED, then -> {});
    worker.runAll();
    checksSlowly = true;
    model.undo();
    worker.runOne();

    Activity activity = model.opened().activityProperty().get().orElseThrow();
    assertThat(activity.text()).isEqualTo("Taking back 1 of 3");
    activity.cancel().orElseThrow().run();
    worker.runAll();

    assertThat(model.opened().activityProperty().get()).isEmpty();
    assertThat(model.statusProperty().get().text()).isEqualTo("Stopped: nothing was changed");
    assertThat(model.saving().unsavedProperty().get()).isEqualTo(3);
    assertThat(model.undoNameProperty().get()).isEqualTo("Publish");
    assertThat(model.redoNameProperty().get()).isEmpty();
  }

  @Test
  void ofSeveralUndosTheLastOneIsShown() {
    edit(ALL.get(0), "First");
    edit(ALL.get(1), "Second");
    checksSlowly = true;
    model.undo();
    model.undo();
    worker.runAll();

    assertThat(model.statusProperty().get().text()).isEqualTo("Took back “First”");
    assertThat(model.showing().selectedProperty().get()).containsExactly(ALL.get(0));
    assertThat(model.redoNameProperty().get()).isEqualTo("First");
  }

  private void edit(ArticleId id, String name) {
    model.applyTo(
        List.of(id), article -> Optional.of(publish()), EditName.of(name), PUBLISHED, then -> {});
    worker.runAll();
  }

  @Test
  void whoLeavesWaitsForWhatWasBegun() {
    List<Integer> unsaved = new ArrayList<>();
    model.applyTo(ALL, UndertakingTest::slowly, EditName.of("Publish"), PUBLISHED, then -> {});
    worker.runOne();
    model.whenSettled(() -> unsaved.add(model.saving().unsavedProperty().get()));
    worker.runAll();
    assertThat(unsaved).containsExactly(3);
  }

  @Test
  void aStoppedSaveKeepsWhatIsSavedAndCounts() {
    model.applyTo(
        ALL, article -> Optional.of(publish()), EditName.of("Publish"), PUBLISHED, then -> {});
    worker.runAll();
    List<Object> heard = new ArrayList<>();
    model.saving().saveAll(heard::add).cancel();
    worker.runAll();

    assertThat(heard).isEmpty();
    assertThat(model.statusProperty().get().text())
        .isEqualTo("Stopped: saved 0 of 3 articles; the others are still unsaved");
    assertThat(model.saving().unsavedProperty().get()).isEqualTo(3);
    assertThat(site.read("news/canal.md")).contains("published: false");
  }

  @Test
  void aLongRefreshShowsHowFarItIsAndLeavesTheRestForTheNextTimeWhenStopped() {
    for (ArticleId id : ALL) {
      site.write(id.path(), SiteOnDisk.story("As another program has it", "2026-03-04", 10));
    }
    checksSlowly = true;
    model.refresh();
    model.refresh();
    worker.runOne();

    Activity activity = model.opened().activityProperty().get().orElseThrow();
    assertThat(activity.text()).startsWith("Comparing ").endsWith(" of 4");
    activity.cancel().orElseThrow().run();
    worker.runAll();

    assertThat(model.opened().activityProperty().get()).isEmpty();
    assertThat(model.statusProperty().get().text())
        .isEqualTo("Stopped comparing with the disk; the rest is compared next time");
    assertThat(followed()).isLessThan(3);
    model.refresh();
    worker.runAll();
    assertThat(followed()).isEqualTo(3);
    assertThat(model.opened().activityProperty().get()).isEmpty();
  }

  private Activity shown() {
    return model.opened().activityProperty().get().orElseThrow();
  }

  @Test
  void cancelStopsWhatIsShownThoughARefreshHasBegunSince() {
    model.applyTo(ALL, UndertakingTest::slowly, EditName.of("Publish"), PUBLISHED, then -> {});
    worker.runOne();
    model.refresh();
    worker.runOne();

    assertThat(shown().text()).isEqualTo("Changing 2 of 3");
    shown().cancel().orElseThrow().run();
    worker.runAll();

    assertThat(model.statusProperty().get().text()).isEqualTo("Stopped: nothing was changed");
    assertThat(model.saving().unsavedProperty().get()).isZero();
  }

  @Test
  void aRefreshDoesNotTakeTheBarFromHerOwnWork() {
    for (int i = 0; i < 20; i++) {
      site.write("more" + i + ".md", SiteOnDisk.story("More", "2026-03-04", 10));
    }
    model.refresh();
    worker.runAll();
    for (int i = 0; i < 20; i++) {
      site.write("more" + i + ".md", SiteOnDisk.story("More than before", "2026-03-04", 10));
    }
    checksSlowly = true;
    List<Preview> heard = new ArrayList<>();
    model.refresh();
    worker.runOne();
    assertThat(shown().text()).startsWith("Comparing").endsWith(" of 24");
    String before = shown().text();

    model.previews().find(ALL, UndertakingTest::slowly, heard::add);
    while (shown().text().startsWith("Comparing")) {
      worker.runOne();
    }
    while (heard.isEmpty()) {
      assertThat(shown().text()).startsWith("Looking at");
      worker.runOne();
    }
    assertThat(shown().text()).startsWith("Comparing").isNotEqualTo(before);

    model.previews().find(ALL, UndertakingTest::slowly, heard::add);
    while (shown().text().startsWith("Comparing")) {
      worker.runOne();
    }
    shown().cancel().orElseThrow().run();
    worker.runAll();
    assertThat(heard).hasSize(1);
    assertThat(model.rows().rows())
        .filteredOn(row -> row.title().equals("More than before"))
        .hasSize(20);
    assertThat(model.opened().activityProperty().get()).isEmpty();
  }

  private long followed() {
    return model.rows().rows().stream()
        .filter(row -> row.title().equals("As another program has it"))
        .count();
  }

  private static Edit publish() {
    return new Edit.Set(PUBLISHED, new NewNode.Literal("true"));
  }

  private List<Problem> check(Article article, Schema schema, Library library) {
    if (checksSlowly) {
      slowly(article);
    }
    return List.of();
  }

  /** An edit that takes longer than a slice. */
  private static Optional<Edit> slowly(Article article) {
    long end = System.nanoTime() + 35_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return Optional.of(publish());
  }
}
