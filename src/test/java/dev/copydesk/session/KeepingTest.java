package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.disk.Draft;
import dev.copydesk.disk.Journal;
import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {

  @TempDir Path temp;

  private final List<SessionEvent> events = new ArrayList<>();
  private final Shelf shelf = new Shelf();

  @Test
  void noDraftIsForgottenBeforeItsFileIsSureToBeOnTheDisk() throws IOException {
    Keeping keeping = keeping();
    for (int i = 0; i < 1_200; i++) {
      note(keeping, i + ".md", "typed");
    }
    assertThat(keeping.flush()).isTrue();
    Path journal = files("state").getFirst();
    long size = Files.size(journal);

    for (int i = 0; i < 1_200; i++) {
      note(keeping, i + ".md", "saved");
    }
    assertThat(journal).hasSize(size);
    assertThat(keeping.flush()).isTrue();
    assertThat(journal).doesNotExist();
  }

  @Test
  void whatIsTakenUpStaysWhereItWasUntilItIsKeptAnew() throws IOException {
    Keeping crashed = keeping();
    note(crashed, "a.md", "typed");
    crashed.flush();
    Path left = files("state").getFirst();
    Path copy = Files.copy(left, temp.resolve("copy"));
    crashed.close();
    Files.move(copy, left, StandardCopyOption.REPLACE_EXISTING);

    Journal journal = new Journal(temp.resolve("state"), temp);
    Keeping next = new Keeping(Optional.of(journal), events::add);
    assertThat(next.leftBehind()).extracting(Draft::article).containsExactly(id("a.md"));
    note(next, "a.md", "typed");
    Files.move(temp.resolve("state"), temp.resolve("away"));
    Files.writeString(temp.resolve("state"), "in the way");
    next.takenUp(List.of(id("a.md")));
    assertThat(events).hasSize(1);
    Files.delete(temp.resolve("state"));
    Files.move(temp.resolve("away"), temp.resolve("state"));
    assertThat(left).exists();

    assertThat(next.flush()).isTrue();
    assertThat(left).doesNotExist();
    assertThat(files("state")).hasSize(1);
  }

  private Keeping keeping() {
    return new Keeping(Optional.of(new Journal(temp.resolve("state"), temp)), events::add);
  }

  private void note(Keeping keeping, String path, String title) {
    Edition saved = edition(path, "saved");
    Editions editions = new Editions(edition(path, title), saved);
    shelf.put(editions);
    keeping.note(editions, shelf.unsaved(id(path)));
  }

  private static Edition edition(String path, String title) {
    return Edition.of(id(path), "---\ntitle: %s\n---\nBody\n".formatted(title).getBytes(UTF_8));
  }

  private static ArticleId id(String path) {
    return new ArticleId(path);
  }

  private List<Path> files(String directory) throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve(directory))) {
      return files.toList();
    }
  }
}
