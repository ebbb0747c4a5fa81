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

  private static final int STORIES = 1500;
  private static final int LAST_SLICES = 10;

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
  void aLetterTypedInTheLastSlicesOfTheReading() throws IOException {
    SiteOnDisk site = new SiteOnDisk(Files.createDirectory(directory.resolve("many")));
    for (int i = 0; i < STORIES; i++) {
      site.write(
          "n" + i + ".md",
          SiteOnDisk.story("Story " + i, "2026-03-01", 40)
              .replace("category:", "myKey: ferry " + i + "\ncategory:"));
    }
    int slices = readTyping(site.directory(), 0);
    for (int last = 0; last < LAST_SLICES; last++) {
      readTyping(site.directory(), Math.max(1, slices - last));
    }
  }

  /** Reads it, types a letter after so many slices, and tells how many there were. */
  private int readTyping(Path site, int when) {
    start();
    open(site);
    model.rows().setQuery("myKe:f");
    int done = 0;
    while (worker.waiting() > 0) {
      step();
      done++;
      if (done == when) {
        model.rows().setQuery("myKey:ferry");
      }
    }
    settle();
    keysHaveTheirTurns();
    if (!model.rows().queryProperty().get().equals("myKe:f")) {
      assertThat(model.rows().isBehind()).isFalse();
      assertThat(model.rows().rows()).hasSize(STORIES);
    }
    return done;
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
