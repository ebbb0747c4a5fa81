package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the keys as the indentation nests them, so that a list knows whose it is. */
final class ListPaths {

  private final Lines lines;
  private final Deque<Level> levels = new ArrayDeque<>();

  private record Level(int column, String path) {}

  ListPaths(Lines lines) {
    this.lines = lines;
  }

  /** Takes the next entry or item. */
  void enter(Line line) {
    if (line.isItem()) {
      leave(line.column() + 1);
    }
    if (line.role() == Role.ENTRY) {
      leave(line.bodyColumn());
      levels.push(new Level(line.bodyColumn(), KnownKeys.inside(path(), lines.key(line))));
    }
  }

  /** The path of the list whose item {@code line} is, when it has been entered. */
  String listOf(Line line) {
    return levels.stream()
        .filter(level -> level.column() <= line.column())
        .map(Level::path)
        .findFirst()
        .orElse("");
  }

  private String path() {
    return levels.isEmpty() ? "" : levels.peek().path();
  }

  private void leave(int column) {
    while (!levels.isEmpty() && levels.peek().column() >= column) {
      levels.pop();
    }
  }
}
