package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.session.Radar;
import dev.copydesk.session.Session;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the directory knows about the story of the shown article. It is looked for only while
 * somebody wants to see it, and anew with every edit.
 */
public final class StoryRadar {

  private final Session session;
  private final Crossing crossing;
  private final Showing showing;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Optional<Radar>> radar =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean wanted;

  StoryRadar(Session session, Crossing crossing, Showing showing) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.showing = Objects.requireNonNull(showing);
    this.latest = new Latest(crossing);
    showing.shownProperty().addListener((property, before, now) -> look());
  }

  /** Of the article shown; empty where none is, or nobody wants to see it. */
  public ReadOnlyObjectProperty<Optional<Radar>> radarProperty() {
    return radar.getReadOnlyProperty();
  }

  /** Whether somebody wants to see it. */
  public void setWanted(boolean seen) {
    if (wanted != seen) {
      wanted = seen;
      look();
    }
  }

  /** Tells the shown article and {@code other} apart, or no longer, as one step. */
  public void tellApart(ArticleId other, boolean isDifferent, EditName name) {
    radar
        .get()
        .ifPresent(
            shown ->
                crossing.work(
                    () -> {
                      session.notDuplicate(shown.about(), other, isDifferent, name);
                      if (session.isNotDuplicate(shown.about(), other) != isDifferent) {
                        // She had said so at the other article.
                        session.notDuplicate(other, shown.about(), isDifferent, name);
                      }
                      crossing.show(this::look);
                    }));
  }

  /** On the FX thread: articles have changed. */
  void changed() {
    look();
  }

  private void look() {
    Optional<ArticleId> id = showing.shownProperty().get().about().filter(it -> wanted);
    if (id.isEmpty()) {
      latest.forget();
      radar.set(Optional.empty());
      return;
    }
    if (!radar.get().map(Radar::about).equals(id)) {
      radar.set(Optional.empty());
    }
    latest.ask(
        () -> session.radar(id.get()),
        found -> {
          if (!radar.get().equals(Optional.of(found))) {
            radar.set(Optional.of(found));
          }
        });
  }
}
