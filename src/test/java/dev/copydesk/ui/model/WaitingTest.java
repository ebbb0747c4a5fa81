package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Session;
import dev.copydesk.ui.ByHand;
import dev.copydesk.ui.SiteOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever she asks for, and whatever comes between, the keys that wait have their turns. */
class WaitingTest {

  @TempDir private Path directory;
  private final ByHand worker = new ByHand();
  private final ByHand fx = new ByHand();
  private SessionModel model;

  @BeforeEach
  void start() {
    model =
        new SessionModel(
            listener ->
                new Session(SchemaFile.builtIn(), ProblemFinder.NONE, Optional.empty(), listener),
            worker,
            fx);
  }

  /** Runs all that waits on either side. */
  private void settle() {
    while (worker.waiting() > 0 || fx.waiting() > 0) {
      worker.runAll();
      fx.runAll();
    }
  }

  private void step() {
    worker.runOne();
    fx.runAll();
  }

  private Path site(String name) throws IOException {
    Path site = Files.createDirectory(directory.resolve(name));
    SiteOnDisk.small(site);
    return site;
  }

  private void open(Path site) {
    model.opened().open(site, "A site");
  }

  private void keysHaveTheirTurns() {
    boolean[] ran = {false};
    model.deciding().turns().take(() -> ran[0] = true);
    assertThat(ran[0]).isTrue();
  }

  @Test
  void aLetterTypedAsTheReadingEnds() throws IOException {
    open(site("a"));
    settle();
    model.rows().setQuery("myKey:x");
    settle();
    assertThat(model.rows().asking().mistakesProperty().get()).isNotEmpty();
    model.rows().setQuery("canal");
    model.rows().askAgain();
    settle();
    keysHaveTheirTurns();
    assertThat(model.rows().rows()).hasSize(1);
  }

  @Test
  void aLetterTypedWhileTheArticlesAreLookedIntoForTheEndOfTheReading() throws IOException {
    SiteOnDisk site = new SiteOnDisk(site("a"));
    site.write(
        "own.md",
        SiteOnDisk.story("Own", "2026-03-01", 40).replace("category:", "myKey: 12\ncategory:"));
    open(site.directory());
    settle();
    model.rows().setQuery("myKe:1");
    settle();
    model.rows().setQuery("myKey:1");
    model.rows().askAgain();
    step();
    step();
    model.rows().setQuery("myKey:12");
    settle();
    keysHaveTheirTurns();
    assertThat(model.rows().rows()).hasSize(1);
  }

  @Test
  void aDirectoryLeftWhileItsArticlesAreLookedInto() throws IOException {
    SiteOnDisk site = new SiteOnDisk(site("a"));
    site.write(
        "own.md",
        SiteOnDisk.story("Own", "2026-03-01", 40).replace("category:", "myKey: 1\ncategory:"));
    Path empty = Files.createDirectory(directory.resolve("empty"));
    boolean wasThere = true;
    for (int steps = 1; wasThere; steps++) {
      start();
      open(site.directory());
      settle();
      model.rows().setQuery("myKey:1");
      for (int done = 0; done < steps && worker.waiting() > 0; done++) {
        step();
      }
      wasThere = worker.waiting() > 0;
      open(empty);
      model.rows().setQuery("");
      settle();
      keysHaveTheirTurns();
    }
  }
}
