package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SiteView;
import dev.copydesk.session.Session;
import dev.copydesk.session.SessionEvent;
import dev.copydesk.session.Topic;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/**
 * Hears on the worker what happens in the session, and hands it on to whatever mirrors it; keeps
 * itself what is told as a whole: the schema, the topics and what can be taken back.
 */
final class Hearing {

  private final Session session;
  private final Crossing crossing;
  private final Parts parts;
  private final Consumer<Status> tell;

  // Of the FX thread alone.
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private final TopicList vocabulary = new TopicList();
  private Schema schema;

  Hearing(Session session, Crossing crossing, Parts parts, Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.parts = Objects.requireNonNull(parts);
    this.tell = Objects.requireNonNull(tell);
    this.schema = session.schema();
  }

  /** What mirrors the session, each a part of it. */
  record Parts(
      ArticleRows rows,
      ProblemList problems,
      Standing standing,
      Showing showing,
      Saving saving,
      Opened opened,
      Activities activities,
      Stories stories,
      PastSteps past,
      Turns turns) {}

  Schema schema() {
    return schema;
  }

  ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  ObservableList<Topic> vocabulary() {
    return vocabulary.readOnly();
  }

  /** On the worker. */
  void hear(SessionEvent event) {
    switch (event) {
      case SessionEvent.Opened(String name, List<String> notes, List<SiteView> views) -> {
        Schema opened = session.schema();
        crossing.show(() -> opened(opened, notes, views));
        parts.rows().forget();
      }
      case SessionEvent.Found found -> libraryChanged(!parts.opened().isReading());
      case SessionEvent.Progress progress -> parts.activities().progress(progress);
      case SessionEvent.OpeningEnded ended -> {
        libraryChanged(true);
        crossing.show(parts.rows()::askAgain);
        parts.opened().ended(ended.result());
        parts.saving().leftBehind().look();
      }
      case SessionEvent.EntriesChanged changed -> changed(changed);
      case SessionEvent.Removed removed -> libraryChanged(true);
      case SessionEvent.Gone(List<ArticleId> gone) ->
          crossing.show(() -> tell.accept(Status.plain(words(gone))));
      case SessionEvent.HistoryChanged now -> {
        crossing.show(
            () -> {
              undoName.set(now.undo().orElse(""));
              redoName.set(now.redo().orElse(""));
              parts.saving().showUnsaved(now.unsaved());
            });
        parts.past().changed();
      }
      case SessionEvent.Saved saved -> {}
      case SessionEvent.VocabularyChanged(List<Topic> topics) ->
          crossing.show(() -> vocabulary.topics().setAll(topics));
      case SessionEvent.Noted(String words) -> crossing.show(() -> tell.accept(Status.bad(words)));
    }
  }

  private static String words(List<ArticleId> gone) {
    return gone.size() == 1
        ? "“" + gone.getFirst().fileName() + "” is gone from the disk"
        : Counted.of(gone.size(), "file is gone", "files are gone") + " from the disk";
  }

  private void opened(Schema opened, List<String> notes, List<SiteView> views) {
    schema = opened;
    parts.turns().forget();
    parts.showing().select(List.of());
    parts.saving().clear();
    vocabulary.topics().clear();
    parts.standing().opened(views);
    if (!notes.isEmpty()) {
      tell.accept(Status.bad(String.join(" ", notes)));
    }
  }

  private void changed(SessionEvent.EntriesChanged changed) {
    Changed about = parts.rows().about(changed.entries());
    parts.rows().changed(about);
    parts.saving().changed(changed.entries());
    crossing.show(
        () -> {
          parts.showing().changed(about);
          parts.stories().radar().changed();
        });
    parts.problems().libraryChanged(true);
    parts.standing().changed();
  }

  private void libraryChanged(boolean atOnce) {
    parts.rows().libraryChanged(atOnce);
    parts.problems().libraryChanged(atOnce);
    parts.standing().found(atOnce);
  }
}
