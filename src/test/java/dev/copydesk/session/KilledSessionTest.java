package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = process.inputReader(UTF_8)) {
      assertThat(said.readLine()).isEqualTo("typed");
      newsroom.open();
      assertThat(newsroom.session.recoverable()).as("while the other lives").isEmpty();
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
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
