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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes every unsaved edition into the journal before the edit counts as done. Where that fails
 * she can go on working; she is told that a crash would cost her the edits, and every later edit
 * and save tries again.
 */
final class Keeping {

  private static final int MOST_AT_ONCE = 500;

  private final Optional<Journal> journal;
  private final Consumer<SessionEvent> listener;
  private final Map<ArticleId, Optional<Draft>> waiting = new LinkedHashMap<>();
  private final Set<ArticleId> takenUp = new LinkedHashSet<>();
  private int sinceAttempt;
  private boolean told;
  private boolean lettingGo;

  Keeping(Optional<Journal> journal, Consumer<SessionEvent> listener) {
    this.journal = journal;
    this.listener = listener;
  }

  /** Takes note of what an article is now; {@link #flush} has it on the disk. */
  void note(Editions editions, Optional<Shelf.Unsaved> unsaved) {
    if (journal.isEmpty()) {
      return;
    }
    waiting.remove(editions.id());
    waiting.put(editions.id(), unsaved.map(edition -> draft(editions, edition)));
    sinceAttempt += unsaved.isPresent() ? 1 : 0;
    if (sinceAttempt >= MOST_AT_ONCE) {
      keepDrafts();
    }
  }

  /** Brings the journal in step; whether it is. Call it when what was saved is on the disk. */
  boolean flush() {
    if (journal.isEmpty() || waiting.isEmpty()) {
      return true;
    }
    List<ArticleId> done =
        waiting.keySet().stream().filter(id -> waiting.get(id).isEmpty()).toList();
    boolean kept =
        keepDrafts()
            && attempt(
                () -> {
                  journal.get().clear(done);
                  done.forEach(waiting::remove);
                  journal.get().dropLeftBehind(takenUp);
                  takenUp.clear();
                });
    told &= !kept;
    return kept;
  }

  /** Has the drafts on the disk, and forgets none: the files that were saved may not be there. */
  private boolean keepDrafts() {
    sinceAttempt = 0;
    List<Draft> drafts = waiting.values().stream().flatMap(Optional::stream).toList();
    return drafts.isEmpty()
        || attempt(
            () -> {
              journal.get().keep(drafts);
              drafts.forEach(draft -> waiting.remove(draft.article()));
            });
  }

  /** What earlier sessions have left behind. */
  List<Draft> leftBehind() {
    List<Draft> drafts = new ArrayList<>();
    journal.ifPresent(kept -> attempt(() -> drafts.addAll(kept.leftBehind())));
    return drafts;
  }

  /** What earlier sessions have left behind of these articles goes when it is kept anew. */
  void takenUp(Collection<ArticleId> articles) {
    takenUp.addAll(articles);
    if (flush() && !takenUp.isEmpty()) {
      journal.ifPresent(kept -> attempt(() -> kept.dropLeftBehind(takenUp)));
      takenUp.clear();
    }
  }

  /** She lets go of all that earlier sessions have left behind, or wants it kept after all. */
  void letGo(boolean may) {
    lettingGo = may;
  }

  private void dropLeftBehind() {
    List<ArticleId> articles = leftBehind().stream().map(Draft::article).toList();
    journal.ifPresent(kept -> attempt(() -> kept.dropLeftBehind(articles)));
  }

  /** Ends in order: she has decided about all that was unsaved. */
  void close() {
    waiting.clear();
    if (lettingGo) {
      dropLeftBehind();
    }
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

  private boolean attempt(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException e) {
      if (!told) {
        told = true;
        listener.accept(
            new SessionEvent.Noted(
                "Unsaved edits cannot be kept against a crash: the place for them cannot be "
                    + "written. Save often."));
      }
      return false;
    }
  }
}
