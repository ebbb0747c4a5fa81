package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir private Path home;

  @Test
  void remembersFromOneStartToTheNext() {
    Path directory = home.resolve("new").resolve("copydesk");
    Preferences first = new Preferences(directory, Runnable::run);
    assertThat(first.get("recent.0")).isEmpty();
    first.put("recent.0", "/sites/Zeitung für alle");
    first.put("theme", "dark");
    first.put("theme", "");
    Preferences next = new Preferences(directory, Runnable::run);
    assertThat(next.get("recent.0")).contains("/sites/Zeitung für alle");
    assertThat(next.get("theme")).isEmpty();
  }

  @Test
  void aDamagedFileCostsTheMemoryOnly() throws Exception {
    Files.write(
        home.resolve("window.properties"), new byte[] {'a', '=', '\\', 'u', '0', (byte) 0xFF});
    Preferences preferences = new Preferences(home, Runnable::run);
    assertThat(preferences.get("a")).isEmpty();
    preferences.put("a", "1");
    assertThat(new Preferences(home, Runnable::run).get("a")).contains("1");
  }

  @Test
  void whereNothingCanBeWrittenItRemembersUntilTheEnd() throws Exception {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    Preferences preferences = new Preferences(file, Runnable::run);
    preferences.put("a", "1");
    assertThat(preferences.get("a")).contains("1");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void severalWindowsKeepEachOthersMemory() {
    Preferences one = new Preferences(home, Runnable::run);
    Preferences other = new Preferences(home, Runnable::run);
    one.put("theme", "dark");
    one.put("query@/a", "is:todo");
    other.put("query@/b", "has:problems");
    other.put("gone", "1");
    one.put("gone", "2");
    one.put("gone", "");
    Preferences next = new Preferences(home, Runnable::run);
    assertThat(next.get("theme")).contains("dark");
    assertThat(next.get("query@/a")).contains("is:todo");
    assertThat(next.get("query@/b")).contains("has:problems");
    assertThat(next.get("gone")).isEmpty();
  }

  @Test
  void whatIsPutInARowIsWrittenOnceAndAtTheLatestAtTheEnd() {
    List<Runnable> later = new ArrayList<>();
    Preferences preferences = new Preferences(home, later::add);
    preferences.put("selected", "a.md");
    preferences.put("selected", "b.md");
    assertThat(later).hasSize(1);
    assertThat(home.resolve("window.properties")).doesNotExist();
    later.removeFirst().run();
    assertThat(new Preferences(home, Runnable::run).get("selected")).contains("b.md");
    preferences.put("selected", "c.md");
    assertThat(later).hasSize(1);
    preferences.keep();
    assertThat(new Preferences(home, Runnable::run).get("selected")).contains("c.md");
  }
}
