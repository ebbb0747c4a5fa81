package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir private Path home;

  @Test
  void remembersFromOneStartToTheNext() {
    Path directory = home.resolve("new").resolve("copydesk");
    Preferences first = new Preferences(directory);
    assertThat(first.get("recent.0")).isEmpty();
    first.put("recent.0", "/sites/Zeitung für alle");
    first.put("theme", "dark");
    first.put("theme", "");
    Preferences next = new Preferences(directory);
    assertThat(next.get("recent.0")).contains("/sites/Zeitung für alle");
    assertThat(next.get("theme")).isEmpty();
  }

  @Test
  void aDamagedFileCostsTheMemoryOnly() throws Exception {
    Files.write(
        home.resolve("window.properties"), new byte[] {'a', '=', '\\', 'u', '0', (byte) 0xFF});
    Preferences preferences = new Preferences(home);
    assertThat(preferences.get("a")).isEmpty();
    preferences.put("a", "1");
    assertThat(new Preferences(home).get("a")).contains("1");
  }

  @Test
  void whereNothingCanBeWrittenItRemembersUntilTheEnd() throws Exception {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    Preferences preferences = new Preferences(file);
    preferences.put("a", "1");
    assertThat(preferences.get("a")).contains("1");
    assertThat(file).hasContent("in the way");
  }
}
