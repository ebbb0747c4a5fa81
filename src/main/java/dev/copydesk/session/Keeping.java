package dev.copydesk.session;

import dev.copydesk.disk.Draft;
import dev.copydesk.disk.Journal;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.frontmatter.FrontMatterReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes every unsaved edition into the journal before the edit counts as done. Where that fails
 * she can go on working; she is told once that a crash would cost her the edits.
 */
final class Keeping {

  private static final int MOST_AT_ONCE = 500;

  private final Optional<Journal> journal;
  private final Consumer<SessionEvent> listener;
  private final Map<ArticleId, Optional<Draft>> waiting = new LinkedHashMap<>();
  private boolean told;

  Keeping(Optional<Journal> journal, Consumer<SessionEvent> listener) {
    this.journal = journal;
    this.listener = listener;
  }

  /** Takes note of what an article is now; {@link #flush} has it on the disk. */
  void note(Editions editions, Optional<Shelf.Unsaved> unsaved) {
    if (journal.isEmpty()) {
      return;
    }
    waiting.put(editions.id(), unsaved.map(edition -> draft(editions, edition)));
    if (waiting.size() >= MOST_AT_ONCE) {
      flush();
    }
  }

  void flush() {
    if (journal.isEmpty() || waiting.isEmpty()) {
      return;
    }
    List<Draft> drafts = new ArrayList<>();
    List<ArticleId> done = new ArrayList<>();
    waiting.forEach((id, draft) -> draft.ifPresentOrElse(drafts::add, () -> done.add(id)));
    waiting.clear();
    attempt(
        () -> {
          if (!drafts.isEmpty()) {
            journal.get().keep(drafts);
          }
          journal.get().clear(done);
        });
  }

  /** What earlier sessions have left behind. */
  List<Draft> leftBehind() {
    List<Draft> drafts = new ArrayList<>();
    journal.ifPresent(kept -> attempt(() -> drafts.addAll(kept.leftBehind())));
    return drafts;
  }

  void dropLeftBehind() {
    journal.ifPresent(
        kept ->
            attempt(
                () -> {
                  kept.leftBehind();
                  kept.dropLeftBehind();
                }));
  }

  /** Ends in order: she has decided about all that was unsaved. */
  void close() {
    waiting.clear();
    journal.ifPresent(kept -> attempt(kept::close));
  }

  private static Draft draft(Editions editions, Shelf.Unsaved unsaved) {
    Article current = editions.current().article();
    String base = unsaved.base().sha256();
    if (current.bytes().sameOutside(editions.saved().article().bytes()) && isText(current)) {
      byte[] block = current.blockText().getBytes(StandardCharsets.UTF_8);
      return new Draft(current.id(), Instant.now(), base, Draft.Part.BLOCK, block);
    }
    return new Draft(current.id(), Instant.now(), base, Draft.Part.FILE, editions.current().file());
  }

  /** Whether the block's text stands for its bytes. */
  private static boolean isText(Article article) {
    return article.frontMatter().isPresent()
        || (article.reading() instanceof FrontMatterReading.Unreadable unreadable
            && unreadable.cause() == FrontMatterReading.Cause.SYNTAX);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      if (!told) {
        told = true;
        listener.accept(
            new SessionEvent.Noted(
                "Unsaved edits cannot be kept against a crash: the place for them cannot be "
                    + "written. Save often."));
      }
    }
  }
}
