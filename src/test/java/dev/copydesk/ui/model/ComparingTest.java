package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Comparison;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Session;
import dev.copydesk.ui.ByHand;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing more articles than are compared at once, with the worker in the test's hand. */
class ComparingTest {

  private static final int MANY = 260;

  @TempDir private Path directory;
  private final ByHand worker = new ByHand();
  private SessionModel model;
  private List<ArticleId> all;

  @BeforeEach
  void open() {
    SiteOnDisk site = new SiteOnDisk(directory);
    IntStream.range(0, MANY)
        .forEach(
            i ->
                site.write(
                    "%03d.md".formatted(i), SiteOnDisk.story("Story " + i, "2026-03-01", i % 5)));
    model =
        new SessionModel(
            listener ->
                new Session(
                    SchemaFile.builtIn(),
                    (article, schema, library) -> List.of(),
                    Optional.empty(),
                    listener),
            worker,
            Runnable::run);
    model.opened().open(directory, "A site");
    worker.runAll();
    all = model.rows().rows().stream().map(Entry::id).toList();
  }

  private Shown.Several several() {
    return (Shown.Several) model.shownProperty().get();
  }

  @Test
  void manyAreToldAtOnceAndComparedInSlices() {
    model.showing().select(all);
    assertThat(several()).isEqualTo(new Shown.Several(all, Optional.empty(), false));
    worker.runAll();
    Comparison comparison = several().comparison().orElseThrow();
    assertThat(comparison.articles()).hasSize(MANY);
    assertThat(comparison.at(FieldPath.of("quality")).different()).isEqualTo(5);
    assertThat(comparison.at(FieldPath.of("type")).varies()).isFalse();
    assertThat(comparison.at(FieldPath.of("topics")).texts()).containsEntry("Harbour", MANY);
    assertThat(comparison.at(FieldPath.of("webUrl")).missing()).isEqualTo(MANY);
  }

  @Test
  void comparingCanBeStoppedAndTakenUpAgain() {
    model.showing().select(all);
    model.showing().stopComparing();
    worker.runAll();
    assertThat(several()).isEqualTo(new Shown.Several(all, Optional.empty(), true));
    model.showing().compareAgain();
    worker.runAll();
    assertThat(several().comparison()).isPresent();
  }

  @Test
  void anotherSelectionEndsTheComparisonBefore() {
    model.showing().select(all);
    model.showing().select(all.subList(0, 2));
    worker.runAll();
    assertThat(several().comparison().orElseThrow().articles()).hasSize(2);
  }
}
