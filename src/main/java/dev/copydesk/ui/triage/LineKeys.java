package dev.copydesk.ui.triage;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.SessionModel;
import java.util.List;
import java.util.Objects;

/** What the line under the table is about now. */
final class LineKeys {

  private final TriageView view;
  private final SessionModel model;
  private TriageLine line = new TriageLine.Nothing();
  private List<ArticleId> about = List.of();

  LineKeys(TriageView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    model.showing().selectedProperty().subscribe(this::selected);
    model.rows().onSwapped(this::changed);
  }

  TriageLine line() {
    return line;
  }

  /** Which articles it is about. */
  List<ArticleId> writingAbout() {
    return about;
  }

  /** Whether it asks for something, so that Esc leaves it. */
  boolean isAsking() {
    return !(line instanceof TriageLine.Nothing) && !(line instanceof TriageLine.Noted);
  }

  void show(TriageLine next, List<ArticleId> ids) {
    about = List.copyOf(ids);
    put(next);
  }

  /** Tells what the mend of that digit would change. */
  void tellChange(int digit, String lines) {
    view.tellChange(digit, lines);
  }

  void write(List<ArticleId> ids, String note) {
    show(new TriageLine.Writing(note, ids.size()), ids);
  }

  /** Asks for nothing: her note about the story stands there, if she has one. */
  void idle() {
    about = model.showing().selectedProperty().get();
    List<Entry> stories = about.size() == 1 ? model.rows().rowsOf(about) : List.of();
    put(
        stories.stream()
            .map(Entry::note)
            .filter(note -> !note.isEmpty())
            .findFirst()
            .<TriageLine>map(TriageLine.Noted::new)
            .orElseGet(TriageLine.Nothing::new));
  }

  private void put(TriageLine next) {
    if (!next.equals(line)) {
      line = next;
      view.show(next);
    }
  }

  private void selected(List<ArticleId> now) {
    boolean isElsewhere = !now.equals(about);
    if (!(line instanceof TriageLine.Writing) && (isElsewhere || !isAsking())) {
      idle();
    }
  }

  private void changed() {
    if (!isAsking()) {
      idle();
    }
  }
}
