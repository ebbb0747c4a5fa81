package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Decision;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Session;
import dev.copydesk.ui.InTurn;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {

  private static final ArticleId ANCHOR = new ArticleId("news/anchor.md");
  private static final ArticleId BRIDGE = new ArticleId("news/bridge.md");

  @TempDir private Path directory;
  private SessionModel model;

  @BeforeEach
  void open() {
    SiteOnDisk site = SiteOnDisk.small(directory);
    site.write(
        "news/anchor.md",
        SiteOnDisk.story("Anchor", "2026-03-01", 40)
            .replace("category:", "myOwnKey: lamp\ncategory:"));
    model =
        new SessionModel(
            listener ->
                new Session(SchemaFile.builtIn(), ProblemFinder.NONE, Optional.empty(), listener),
            new InTurn(),
            Runnable::run);
    model.opened().open(directory, "A site");
  }

  private int leavingAfterPublishing(ArticleId... ids) {
    List<Deciding.Outcome> heard = new ArrayList<>();
    model.deciding().decide(List.of(ids), new Decision.Publish(), true, heard::add);
    assertThat(heard).singleElement().extracting(Deciding.Outcome::changed).isEqualTo(ids.length);
    return heard.getFirst().leaving();
  }

  @Test
  void storiesThatNoLongerMatchLeave() {
    model.rows().setQuery("published:no");
    assertThat(leavingAfterPublishing(ANCHOR, BRIDGE)).isEqualTo(2);
  }

  @Test
  void aStoryThatIsNoRowCannotLeave() {
    model.rows().setQuery("anchor");
    assertThat(leavingAfterPublishing(BRIDGE)).isZero();
  }

  @Test
  void aStoryThatMatchesByAFieldOfItsOwnStays() {
    model.rows().setQuery("myOwnKey:lamp");
    assertThat(model.rows().rows()).hasSize(1);
    assertThat(leavingAfterPublishing(ANCHOR)).isZero();
  }
}
