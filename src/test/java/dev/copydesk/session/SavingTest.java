package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.disk.SaveOutcome;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    for (String name : List.of("a.md", "b.md")) {
      Files.setLastModifiedTime(newsroom.write(name, Newsroom.story("Story")), LONG_AGO);
    }
    newsroom.open();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void savingWithoutAnEditWritesNothing() throws IOException {
    newsroom.opened("a.md");
    newsroom.title("b.md", "Other");
    newsroom.session.undo();

    SaveReport all = newsroom.session.saveAll();
    SaveReport both =
        newsroom.session.save(
            List.of(Newsroom.id("a.md"), Newsroom.id("b.md")), Overwrite.ON_HER_WORD);

    assertThat(all.articles()).isEmpty();
    assertThat(both.articles())
        .extracting(SaveReport.One::outcome)
        .containsOnly(new SaveOutcome.NothingToSave());
    assertThat(Files.getLastModifiedTime(newsroom.root.resolve("a.md"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(newsroom.root.resolve("b.md"))).isEqualTo(LONG_AGO);
  }

  @Test
  void onlyWhatIsAskedForIsSaved() throws IOException {
    newsroom.title("a.md", "New");
    newsroom.title("b.md", "New");
    SaveReport report = newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.NEVER);

    assertThat(report.saved()).isEqualTo(1);
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("New"));
    assertThat(newsroom.text("b.md")).isEqualTo(Newsroom.story("Story"));
    assertThat(newsroom.session.unsaved()).containsExactly(Newsroom.id("b.md"));
    assertThat(newsroom.entry("a.md").unsaved()).isFalse();
    assertThat(newsroom.opened("a.md").unsaved()).isFalse();
    assertThat(newsroom.last(SessionEvent.Saved.class).report()).isEqualTo(report);
    assertThat(newsroom.last(SessionEvent.HistoryChanged.class).unsaved()).isEqualTo(1);
    newsroom.title("a.md", "Newer");
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(2);
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Newer"));
  }

  @Test
  void aFileChangedMeanwhileIsLeftUntilSheChooses() {
    newsroom.title("a.md", "Mine");
    newsroom.write("a.md", Newsroom.story("Theirs"));

    SaveReport report = newsroom.session.saveAll();
    assertThat(report.notSaved())
        .extracting(SaveReport.One::outcome)
        .containsExactly(new SaveOutcome.ChangedMeanwhile());
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Theirs"));
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.CHANGED_ON_DISK);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Mine");

    report = newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.ON_HER_WORD);
    assertThat(report.saved()).isEqualTo(1);
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Mine"));
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.READABLE);
  }

  @Test
  void reloadingTakesTheirsAndUndoBringsMineBack() {
    newsroom.title("a.md", "Mine");
    newsroom.write("a.md", Newsroom.story("Theirs"));
    newsroom.session.saveAll();
    Lookup reloaded = newsroom.session.reload(Newsroom.id("a.md"));

    assertThat(reloaded).isInstanceOf(Lookup.Opened.class);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.READABLE);
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.session.undoName()).contains("Reload: a.md");

    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Mine");
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story");
    newsroom.session.redo();
    newsroom.session.redo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
    assertThat(newsroom.session.unsaved()).isEmpty();
  }

  @Test
  void aFileGoneMeanwhileIsWrittenAnewOnHerWordOnly() throws IOException {
    newsroom.title("a.md", "Mine");
    Files.delete(newsroom.root.resolve("a.md"));

    assertThat(newsroom.session.saveAll().notSaved())
        .extracting(SaveReport.One::outcome)
        .containsExactly(new SaveOutcome.Gone());
    assertThat(newsroom.root.resolve("a.md")).doesNotExist();
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.GONE);
    assertThat(newsroom.session.reload(Newsroom.id("a.md"))).isInstanceOf(Lookup.NotOpened.class);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Mine");

    newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.ON_HER_WORD);
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Mine"));
    assertThat(newsroom.entry("a.md").unsaved()).isFalse();
  }

  @Test
  void aProtectedFileStaysAsItIsAndHerEditStaysUnsaved() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = newsroom.root.resolve("a.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    newsroom.title("a.md", "Mine");

    assertThat(newsroom.session.saveAll().notSaved())
        .extracting(SaveReport.One::outcome)
        .containsExactly(new SaveOutcome.ReadOnly(false));
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Story"));
    assertThat(newsroom.session.unsaved()).containsExactly(Newsroom.id("a.md"));
  }

  @Test
  void sealedValuesOfTheFileOnDiskAreNotOverwrittenEither() {
    newsroom.title("a.md", "Mine");
    newsroom.write("a.md", Newsroom.story("Theirs").replace("QUJD", "WFla"));

    SaveReport report = newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.ON_HER_WORD);

    assertThat(report.saved()).isZero();
    assertThat(report.notSaved().getFirst().outcome().words())
        .contains("“secured”")
        .doesNotContain("QUJD")
        .doesNotContain("WFla");
    assertThat(newsroom.text("a.md")).contains("WFla");
  }

  @Test
  void aLinkedArticleIsWrittenWhereItLies() throws IOException {
    newsroom.write(".drafts/d.md", Newsroom.story("Draft"));
    Files.createSymbolicLink(
        newsroom.root.resolve("link.md"), newsroom.root.resolve(".drafts/d.md"));
    newsroom.open();
    newsroom.title("link.md", "Ready");

    assertThat(newsroom.session.saveAll().saved()).isEqualTo(1);
    assertThat(newsroom.root.resolve("link.md")).isSymbolicLink();
    assertThat(newsroom.text(".drafts/d.md")).isEqualTo(Newsroom.story("Ready"));
  }

  @Test
  void aFileThatBecameALinkToElsewhereIsRefused() throws IOException {
    newsroom.title("a.md", "Mine");
    Path outside = Files.writeString(temp.resolve("outside.md"), Newsroom.story("Story"));
    Files.delete(newsroom.root.resolve("a.md"));
    Files.createSymbolicLink(newsroom.root.resolve("a.md"), outside);

    assertThat(newsroom.session.saveAll().notSaved())
        .extracting(SaveReport.One::outcome)
        .containsExactly(new SaveOutcome.OutsideDirectory());
    assertThat(outside).content().isEqualTo(Newsroom.story("Story"));
  }

  @Test
  void everyByteButTheEditedOnesStays() throws IOException {
    String odd =
        "\uFEFF---  \r\n# note\r\ntitle:   'Old'   # why\r\nunknown: {a: 1 ,b: [x]}\r\n\r\n"
            + "published: false\r\n--- \r\nBody\u0000\u0001 \r no end";
    newsroom.write("odd.md", odd);
    newsroom.open();
    newsroom.title("odd.md", "New");
    newsroom.session.saveAll();

    assertThat(newsroom.text("odd.md")).isEqualTo(odd.replace("'Old'", "'New'"));
  }

  @Test
  void nothingIsLeftBesideTheArticles() throws IOException {
    newsroom.title("a.md", "Mine");
    newsroom.title("b.md", "Mine");
    newsroom.write("b.md", Newsroom.story("Theirs"));
    newsroom.session.saveAll();

    try (Stream<Path> names = Files.list(newsroom.root)) {
      assertThat(names.map(name -> name.getFileName().toString()))
          .containsExactlyInAnyOrder("a.md", "b.md");
    }
  }
}
