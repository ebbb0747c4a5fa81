package dev.copydesk.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final ArticleId A = new ArticleId("a b/ä.md");
  private static final ArticleId B = new ArticleId("b.md");

  @TempDir Path temp;

  private Path state;

  @BeforeEach
  void nameState() {
    state = temp.resolve("state/journals");
  }

  @Test
  void whatACrashLeavesIsFoundByTheNextSession() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "one"), draft(B, "two")));
    journal.keep(List.of(draft(A, "one more")));
    journal.abandon();

    assertThat(journal("/site").leftBehind())
        .extracting(draft -> draft.article() + "=" + new String(draft.bytes(), UTF_8))
        .containsExactlyInAnyOrder(A + "=one more", B + "=two");
    assertThat(journal("/other site").leftBehind()).isEmpty();
  }

  @Test
  void whatIsSavedIsForgottenAndAnOrderlyEndLeavesNothing() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "one"), draft(B, "two")));
    journal.clear(List.of(A));
    journal.abandon();
    Journal next = journal("/site");

    assertThat(next.leftBehind()).extracting(Draft::article).containsExactly(B);
    next.dropLeftBehind(List.of(B));
    assertThat(next.leftBehind()).isEmpty();

    next.keep(List.of(draft(A, "one")));
    next.clear(List.of(A));
    assertThat(files()).isEmpty();
    next.keep(List.of(draft(A, "one")));
    next.close();
    assertThat(files()).isEmpty();
  }

  @Test
  void aLivingSessionsWorkIsNotLeftBehind() throws IOException {
    Journal living = journal("/site");
    living.keep(List.of(draft(A, "one")));

    assertThat(journal("/site").leftBehind()).isEmpty();
    living.close();
  }

  @Test
  void aRecordCutOffByTheCrashCostsOnlyItself() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "whole")));
    journal.keep(List.of(draft(B, "cut off")));
    journal.abandon();
    Path file = files().getFirst();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 3);
    }

    assertThat(journal("/site").leftBehind()).extracting(Draft::article).containsExactly(A);
  }

  @Test
  void aDamagedRecordIsNotTaken() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "damaged")));
    journal.abandon();
    Path file = files().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);

    assertThat(journal("/site").leftBehind()).isEmpty();
  }

  @Test
  void aWriteThatFailedCostsOnlyItself() throws IOException {
    FullDisk disk = new FullDisk();
    Journal journal = new Journal(state, Path.of("/site"), disk);
    journal.keep(List.of(draft(A, "first")));
    disk.full = true;
    assertThatThrownBy(() -> journal.keep(List.of(draft(A, "second"), draft(B, "two"))))
        .isInstanceOf(IOException.class);
    disk.full = false;
    journal.keep(List.of(draft(B, "two again")));
    journal.keep(List.of(draft(A, "fourth")));
    journal.abandon();

    assertThat(journal("/site").leftBehind())
        .extracting(draft -> new String(draft.bytes(), UTF_8))
        .containsExactlyInAnyOrder("fourth", "two again");
  }

  @Test
  void aJournalThatCouldNotEvenBeBegunLeavesNoFile() throws IOException {
    FullDisk disk = new FullDisk();
    disk.full = true;
    Journal journal = new Journal(state, Path.of("/site"), disk);

    assertThatThrownBy(() -> journal.keep(List.of(draft(A, "one"))))
        .isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void onlyTheDraftsThatAreDoneWithGo() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "one"), draft(B, "two")));
    journal.abandon();
    Path file = files().getFirst();
    Files.write(file, new byte[] {0, 0, 0}, StandardOpenOption.APPEND);
    Journal next = journal("/site");
    next.leftBehind();
    next.dropLeftBehind(List.of(A));

    assertThat(next.leftBehind()).extracting(Draft::article).containsExactly(B);
    next.dropLeftBehind(List.of(B));
    assertThat(files()).isEmpty();
  }

  @Test
  void aLaterVersionsJournalIsLeftAlone() throws IOException {
    Journal journal = journal("/site");
    journal.keep(List.of(draft(A, "one")));
    journal.abandon();
    Path file = files().getFirst();
    Files.writeString(file, "copydesk journal 2\nwho knows");
    Journal next = journal("/site");

    assertThat(next.leftBehind()).isEmpty();
    next.dropLeftBehind(List.of(A));
    assertThat(file).exists();
  }

  /** Writes half of what it is given when it is full. */
  private static final class FullDisk implements DiskWork {

    private boolean full;

    @Override
    public void writeForced(Path file, byte[] bytes) throws IOException {
      DiskWork.super.writeForced(file, half(bytes));
      tell();
    }

    @Override
    public void writeAt(FileChannel channel, long at, byte[] bytes) throws IOException {
      DiskWork.super.writeAt(channel, at, half(bytes));
      tell();
    }

    private byte[] half(byte[] bytes) {
      return full ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
    }

    private void tell() throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
    }
  }

  @Test
  void itDoesNotGrowWithoutEnd() throws IOException {
    Journal journal = journal("/site");
    String large = "x".repeat(100_000);
    journal.keep(List.of(draft(B, "two")));
    for (int i = 0; i < 200; i++) {
      journal.keep(List.of(draft(A, large + i)));
    }

    assertThat(files()).hasSize(1);
    assertThat(Files.size(files().getFirst())).isLessThan(6_000_000);
    journal.abandon();
    assertThat(journal("/site").leftBehind())
        .extracting(draft -> new String(draft.bytes(), UTF_8))
        .containsExactlyInAnyOrder("two", large + "199");
  }

  private Journal journal(String directory) {
    return new Journal(state, Path.of(directory));
  }

  private static Draft draft(ArticleId id, String text) {
    return new Draft(id, Instant.now(), "abc", Draft.Part.BLOCK, text.getBytes(UTF_8));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(state)) {
      return files.toList();
    }
  }
}
