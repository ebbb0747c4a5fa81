package dev.copydesk.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program beside the test, which is killed and not ended. */
public final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;

  /** Starts {@code program} with one argument. */
  public OtherProcess(Class<?> program, Path argument) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                argument.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    said = process.inputReader(UTF_8);
  }

  /** Waits for the next line it says. */
  public String hear() throws IOException {
    return said.readLine();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    assertThat(process.onExit()).succeedsWithin(20, TimeUnit.SECONDS);
    said.close();
  }
}
