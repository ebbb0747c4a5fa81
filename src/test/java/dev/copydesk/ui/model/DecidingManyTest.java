package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Decision;
import dev.copydesk.session.Entry;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Session;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.ByHand;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision about so many that it is carried out in slices, and what is pressed meanwhile. */
class DecidingManyTest {

  private static final List<ArticleId> IDS =
      IntStream.range(0, 210).mapToObj(i -> new ArticleId("n%03d.md".formatted(i))).toList();

  @TempDir private Path directory;
  private final ByHand worker = new ByHand();
  private final ByHand fx = new ByHand();
  private final List<String> heard = new ArrayList<>();
  private SiteOnDisk site;
  private SessionModel model;

  @BeforeEach
  void open() {
    site = new SiteOnDisk(directory);
    IDS.forEach(id -> site.write(id.path(), SiteOnDisk.story("A story", "2026-03-01", 40)));
    model =
        new SessionModel(
            listener ->
                new Session(SchemaFile.builtIn(), ProblemFinder.NONE, Optional.empty(), listener),
            worker,
            fx);
    model.opened().open(directory, "A site");
    settle();
    model.showing().select(IDS);
    settle();
  }

  private void settle() {
    while (worker.waiting() > 0 || fx.waiting() > 0) {
      worker.runAll();
      fx.runAll();
    }
  }

  private void publish() {
    model
        .deciding()
        .take(
            () ->
                model
                    .deciding()
                    .decide(IDS, new Decision.Publish(), true, outcome -> heard.add("published")));
  }

  private long published() {
    return model.rows().rows().stream().map(Entry::published).filter(Triage.YES::equals).count();
  }

  @Test
  void theNextKeyWaitsUntilAllAreDecided() {
    publish();
    model.deciding().take(() -> heard.add("next"));
    while (worker.waiting() > 0) {
      worker.runOne();
      fx.runAll();
    }
    assertThat(heard).containsExactly("published", "next");
    assertThat(published()).isEqualTo(IDS.size());
  }

  @Test
  void stoppedItTellsSoAndSheStaysWhereSheIs() {
    model.deciding().ticks().tickAll(IDS);
    publish();
    model.deciding().take(() -> heard.add("next"));
    model.deciding().turns().takeAnywhere(() -> heard.add("saved"));
    while (model.opened().activityProperty().get().flatMap(Activity::cancel).isEmpty()) {
      worker.runOne();
      fx.runAll();
    }
    model.opened().activityProperty().get().flatMap(Activity::cancel).ifPresent(Runnable::run);
    settle();
    assertThat(model.statusProperty().get().text())
        .isEqualTo("Stopped: none of 210 articles was changed");
    assertThat(heard).containsExactly("saved");
    assertThat(published()).isZero();
    assertThat(model.deciding().ticks().tickedProperty().get()).hasSize(IDS.size());
    assertThat(model.showing().selectedProperty().get()).isEqualTo(IDS);
    assertThat(model.deciding().turns().isBusy()).isFalse();
  }
}
