package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A crash is played by copying the journal away, ending the session, and putting the copy back: a
 * process that dies leaves the same file, and its lock dies with it.
 */
class RecoveryTest {

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    for (String name : List.of("a.md", "b.md")) {
      newsroom.write(name, Newsroom.story("Story").replace("\n", "\r\n"));
    }
    newsroom.open();
  }

  @Test
  void whatWasTypedSurvivesACrash() throws IOException {
    newsroom.title("a.md", "Typed");
    newsroom.title("a.md", "Typed more");
    newsroom.title("b.md", "Saved");
    newsroom.session.save(List.of(Newsroom.id("b.md")), Overwrite.NEVER);
    crash();

    assertThat(newsroom.session.recoverable())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.article()).isEqualTo(Newsroom.id("a.md"));
              assertThat(found.fileChanged()).isFalse();
            });
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story");

    assertThat(newsroom.session.recover().changed()).isEqualTo(1);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed more");
    assertThat(newsroom.entry("a.md").unsaved()).isTrue();
    assertThat(newsroom.session.recoverable()).isEmpty();
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(1);
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Typed more").replace("\n", "\r\n"));
    assertThat(journals()).isEmpty();
  }

  @Test
  void whatIsTakenUpIsKeptAgainAndCanBeUndone() throws IOException {
    newsroom.title("a.md", "Typed");
    crash();
    newsroom.session.recover();
    crash();

    assertThat(newsroom.session.recover().changed()).isEqualTo(1);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed");
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story");
    assertThat(newsroom.session.unsaved()).isEmpty();
    crash();
    assertThat(newsroom.session.recoverable()).isEmpty();
  }

  @Test
  void aFileChangedSinceTheCrashIsNotOverwrittenUnasked() throws IOException {
    newsroom.title("a.md", "Typed");
    newsroom.write("a.md", Newsroom.story("Theirs"));
    crash();

    assertThat(newsroom.session.recoverable().getFirst().fileChanged()).isTrue();
    newsroom.session.recover();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed");
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.CHANGED_ON_DISK);
    assertThat(newsroom.session.saveAll().saved()).isZero();
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Theirs"));
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
  }

  @Test
  void aFileGoneSinceTheCrashCanBeWrittenAnew() throws IOException {
    newsroom.title("a.md", "Typed");
    Files.delete(newsroom.root.resolve("a.md"));
    crash();

    assertThat(newsroom.session.recoverable()).hasSize(1);
    newsroom.session.recover();
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.GONE);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed");
    assertThat(newsroom.session.saveAll().saved()).isZero();
    newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.ON_HER_WORD);
    assertThat(newsroom.text("a.md")).contains("Typed").startsWith("---").contains("\n---\n");
  }

  @Test
  void workOnAFileThatWasNotReadYetIsTakenUpToo() throws IOException {
    newsroom.title("a.md", "Typed");
    crash();
    Opening cut = newsroom.session.open(newsroom.root);
    cut.cancel();
    cut.finish();
    assertThat(newsroom.session.library().size()).isZero();

    assertThat(newsroom.session.recoverable().getFirst().fileChanged()).isFalse();
    newsroom.session.recover();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed");
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.READABLE);
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(1);
  }

  @Test
  void sheMayLetItGo() throws IOException {
    newsroom.title("a.md", "Typed");
    crash();
    newsroom.session.letGo(true);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story");
    newsroom.close();

    assertThat(journals()).isEmpty();
  }

  @Test
  void whatSheLetGoIsThereUntilSheLeaves() throws IOException {
    newsroom.title("a.md", "Typed");
    crash();
    newsroom.session.letGo(true);
    newsroom.session.letGo(false);

    assertThat(newsroom.session.recover().changed()).isEqualTo(1);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed");
  }

  @Test
  void whereTheTakingUpIsStoppedTheRestStaysKept() throws IOException {
    newsroom.title("a.md", "Typed");
    newsroom.title("b.md", "Typed too");
    crash();
    Piecework<ApplyResult> work = newsroom.session.recovering();
    work.cancel();

    assertThat(work.finish().changed()).isZero();
    assertThat(work.isCancelled()).isTrue();
    assertThat(newsroom.session.recoverable()).hasSize(2);
    assertThat(newsroom.session.recover().changed()).isEqualTo(2);
    assertThat(newsroom.session.recoverable()).isEmpty();
  }

  @Test
  void anOrderlyEndAndUndoneWorkLeaveNothing() throws IOException {
    newsroom.title("a.md", "Typed");
    newsroom.session.undo();
    assertThat(journals()).isEmpty();
    newsroom.title("a.md", "Typed");
    newsroom.close();

    assertThat(journals()).isEmpty();
  }

  @Test
  void workGoesOnWhereNothingCanBeKept() throws IOException {
    Files.writeString(temp.resolve("state"), "a file in the way");
    newsroom.title("a.md", "Typed");
    newsroom.title("a.md", "Typed more");

    assertThat(newsroom.events(SessionEvent.Noted.class)).hasSize(1);
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeKeptIsTriedAgainAndToldAgain() throws IOException {
    Path state = Files.writeString(temp.resolve("state"), "a file in the way");
    newsroom.title("a.md", "Typed");
    Files.delete(state);
    newsroom.title("b.md", "Typed too");
    assertThat(newsroom.events(SessionEvent.Noted.class)).hasSize(1);
    crash();

    assertThat(newsroom.session.recoverable())
        .extracting(Recoverable::article)
        .containsExactlyInAnyOrder(Newsroom.id("a.md"), Newsroom.id("b.md"));
    newsroom.session.recover();
    newsroom.session.undo();
    Files.delete(state);
    Files.writeString(state, "in the way again");
    newsroom.title("a.md", "Typed");
    assertThat(newsroom.events(SessionEvent.Noted.class)).hasSize(1);
    Files.delete(state);
    newsroom.session.undo();
    newsroom.title("a.md", "Typed");
    newsroom.session.undo();
    Files.delete(state);
    Files.writeString(state, "and again");
    newsroom.title("a.md", "Typed");
    assertThat(newsroom.events(SessionEvent.Noted.class)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--\ntitle: one\n---\nBODY\n",
        "---\ntitle: one\nBODY\n",
        "---\ntitle: one\n--\nBODY\n\n---\nmore\n",
        "---\nBODY\n---\nmore\n",
        "BODY only\n"
      })
  void aFileThatLostItsShapeIsLeftAndTheWorkStaysKept(String now) throws IOException {
    newsroom.write("a.md", "---\ntitle: one\n---\nBODY\n");
    newsroom.session.refresh();
    newsroom.title("a.md", "Typed");
    newsroom.title("b.md", "Typed too");
    newsroom.write("a.md", now);
    crash();

    ApplyResult result = newsroom.session.recover();
    assertThat(result.changed()).isEqualTo(1);
    assertThat(newsroom.entry("b.md").title()).isEqualTo("Typed too");
    assertThat(result.articles())
        .filteredOn(ApplyResult.Refused.class::isInstance)
        .singleElement()
        .asString()
        .contains("two “---” lines", "stays kept");
    newsroom.session.save(List.of(Newsroom.id("a.md")), Overwrite.ON_HER_WORD);
    assertThat(newsroom.text("a.md")).isEqualTo(now);
    assertThat(newsroom.session.recoverable())
        .extracting(Recoverable::article)
        .containsExactly(Newsroom.id("a.md"));

    newsroom.write("a.md", "---\ntitle: one\n---\nBODY\n");
    newsroom.open();
    newsroom.session.recover();
    newsroom.session.saveAll();
    assertThat(newsroom.text("a.md")).isEqualTo("---\ntitle: Typed\n---\nBODY\n");
    assertThat(newsroom.session.recoverable()).isEmpty();
    assertThat(journals()).isEmpty();
  }

  @Test
  void theJournalIsLockedWhileTheSessionLives() throws IOException {
    newsroom.title("a.md", "Typed");
    Newsroom second = new Newsroom(temp);
    second.open();

    assertThat(second.session.recoverable()).isEmpty();
    second.close();
    assertThat(journals()).hasSize(1);
    newsroom.close();
  }

  private void crash() throws IOException {
    Path aside = Files.createDirectories(temp.resolve("aside"));
    for (Path journal : journals()) {
      Files.copy(
          journal, aside.resolve(journal.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    newsroom.close();
    newsroom = new Newsroom(temp);
    try (Stream<Path> kept = Files.list(aside)) {
      for (Path journal : kept.toList()) {
        Path back = temp.resolve("state").resolve(journal.getFileName());
        Files.move(journal, back);
        try (FileChannel channel = FileChannel.open(back, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock()) {
          assertThat(lock).isNotNull();
        }
      }
    }
    newsroom.open();
  }

  private List<Path> journals() throws IOException {
    Path state = temp.resolve("state");
    if (!Files.isDirectory(state)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(state)) {
      return files.toList();
    }
  }
}
