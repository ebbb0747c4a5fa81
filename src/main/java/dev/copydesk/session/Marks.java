package dev.copydesk.session;

import dev.copydesk.disk.MarkFile;
import dev.copydesk.disk.PlainWords;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Her own marks of the opened directory's articles, kept outside of it. Where they cannot be kept
 * she can go on, is told so once, and every later mark tries again.
 */
final class Marks {

  private final Optional<MarkFile> file;
  private final Consumer<String> tell;
  private final Map<ArticleId, Mark> marks = new HashMap<>();
  private final Map<ArticleId, Mark> waiting = new LinkedHashMap<>();
  private boolean told;

  /**
   * @param file where they are kept; empty to keep them only while the directory is open
   * @param tell hears a plain sentence when something is wrong with that
   */
  Marks(Optional<MarkFile> file, Consumer<String> tell) {
    this.file = file;
    this.tell = tell;
  }

  /** Takes up what was kept before. */
  void open() {
    if (file.isEmpty()) {
      return;
    }
    try {
      switch (file.get().read()) {
        case MarkFile.Reading.Whole(Map<ArticleId, Mark> kept) -> marks.putAll(kept);
        case MarkFile.Reading.Damaged damaged -> {
          marks.putAll(damaged.marks());
          tellDamaged(damaged);
        }
      }
    } catch (IOException e) {
      told = true;
      tell.accept("What was put aside and noted before cannot be read. " + PlainWords.of(e));
    }
  }

  Mark of(ArticleId id) {
    return marks.getOrDefault(id, Mark.NONE);
  }

  /** Whether she has said of these two that they are not the same story. */
  boolean tellApart(ArticleId one, ArticleId other) {
    return of(one).different().contains(other) || of(other).different().contains(one);
  }

  /** Puts her mark of an article in the place of the former one; {@link #flush} keeps it. */
  void put(ArticleId id, Mark mark) {
    if (mark.equals(Mark.NONE)) {
      marks.remove(id);
    } else {
      marks.put(id, mark);
    }
    waiting.put(id, mark);
  }

  /** Has all marks on the disk; whether they are. */
  boolean flush() {
    if (file.isEmpty() || waiting.isEmpty()) {
      return true;
    }
    try {
      if (file.get().write(waiting) instanceof MarkFile.Reading.Damaged damaged) {
        tellDamaged(damaged);
      }
      waiting.clear();
      told = false;
      return true;
    } catch (IOException e) {
      if (!told) {
        told = true;
        tell.accept(
            "What is put aside and noted cannot be kept: it lasts until the window is closed. "
                + PlainWords.of(e));
      }
      return false;
    }
  }

  private void tellDamaged(MarkFile.Reading.Damaged damaged) {
    tell.accept(
        "The file of what was put aside and noted was damaged: what could be read of it is kept,"
            + " and the damaged file lies beside it as “%s”."
                .formatted(damaged.setAside().getFileName()));
  }
}
