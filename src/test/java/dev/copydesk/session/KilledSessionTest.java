package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.disk.OtherProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with unsaved edits: the next session has them. */
class KilledSessionTest {

  @TempDir Path temp;

  /** Types a title, says so, and waits to be killed. */
  static final class Typist {

    private Typist() {}

    public static void main(String[] arguments) throws IOException {
      Newsroom newsroom = new Newsroom(Path.of(arguments[0]));
      newsroom.open();
      newsroom.title("a.md", "Typed", "a.md|title");
      newsroom.title("a.md", "Typed to the end", "a.md|title");
      System.out.println("typed");
      System.in.read();
    }
  }

  @Test
  void whatWasTypedIsThereAfterTheKill() throws Exception {
    Newsroom newsroom = new Newsroom(temp);
    newsroom.write("a.md", Newsroom.story("Saved"));
    try (OtherProcess typist = new OtherProcess(Typist.class, temp)) {
      assertThat(typist.hear()).isEqualTo("typed");
      newsroom.open();
      assertThat(newsroom.session.recoverable()).as("while the other lives").isEmpty();
    }

    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Saved"));
    assertThat(newsroom.session.recoverable()).hasSize(1);
    newsroom.session.recover();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Typed to the end");
    newsroom.session.saveAll();
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Typed to the end"));
    newsroom.close();
  }
}
