package dev.copydesk.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of one directory alone, among all that is remembered: it is hers and is kept
 * outside the directory, so that looking at articles leaves nothing to commit.
 */
public final class OfDirectory implements Remembered {

  private final Remembered all;
  private final String where;

  public OfDirectory(Remembered all, Path directory) {
    this.all = Objects.requireNonNull(all);
    this.where = "@" + directory.toAbsolutePath().normalize();
  }

  @Override
  public Optional<String> get(String name) {
    return all.get(name + where);
  }

  @Override
  public void put(String name, String value) {
    all.put(name + where, value);
  }
}
