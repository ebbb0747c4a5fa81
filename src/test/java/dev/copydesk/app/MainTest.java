package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The start in a process of its own, as a person or a script meets it. */
class MainTest {
  private record End(int code, String output) {}

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayOneLineSaysWhatWorks() throws Exception {
    End end = start(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.output().lines())
        .singleElement()
        .asString()
        .contains("no display", "copydesk check", "copydesk get", "copydesk edit");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDisplayThatDoesNotAnswerIsOneLineToo() throws Exception {
    End end = start(Map.of("DISPLAY", ":9999"));
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.output().lines())
        .singleElement()
        .asString()
        .contains("does not answer", "copydesk check");
  }

  @Test
  void aNameThatIsNothingIsOneLine() throws Exception {
    End end = start(Map.of(), "chekc");
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.output().lines()).singleElement().asString().startsWith("\"chekc\" is neither");
  }

  @Test
  void samplesThatAreNotThereAreOneLine() throws Exception {
    End end = start(Map.of(), Opening.SAMPLES, "nowhere", "target/nowhere");
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.output().lines()).singleElement().asString().contains("could not be copied");
  }

  private static End start(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new End(process.waitFor(), output);
  }
}
