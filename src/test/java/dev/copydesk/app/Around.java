package dev.copydesk.app;

import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.window.Surroundings;
import dev.copydesk.ui.window.ThemeChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is around the program, pretended: it says what it was told, and tells what a test says. */
class Around implements Surroundings {

  final Map<String, String> memory = new HashMap<>();
  final List<String> browsed = new ArrayList<>();
  Optional<Path> chosen = Optional.empty();
  String title = "";
  boolean ended;

  @Override
  public Optional<Path> chooseDirectory(Optional<Path> start) {
    return chosen;
  }

  @Override
  public Remembered remembered() {
    return new Remembered() {
      @Override
      public Optional<String> get(String name) {
        return Optional.ofNullable(memory.get(name));
      }

      @Override
      public void put(String name, String value) {
        memory.put(name, value);
      }
    };
  }

  @Override
  public void use(ThemeChoice theme) {
    memory.put("theme", theme.id());
  }

  @Override
  public ThemeChoice theme() {
    return ThemeChoice.named(memory.getOrDefault("theme", "")).orElse(ThemeChoice.SYSTEM);
  }

  @Override
  public void title(String words) {
    title = words;
  }

  @Override
  public void end() {
    ended = true;
  }

  @Override
  public String version() {
    return "of the test";
  }
}
