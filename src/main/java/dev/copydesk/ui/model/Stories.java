package dev.copydesk.ui.model;

import dev.copydesk.session.Session;
import dev.copydesk.session.Statistics;
import java.util.Objects;
import java.util.function.Consumer;

/** What there is to know about the stories beyond their fields. */
public final class Stories {

  private final Session session;
  private final Crossing crossing;
  private final StoryRadar radar;

  Stories(Session session, Crossing crossing, Showing showing) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.radar = new StoryRadar(session, crossing, showing);
  }

  /** What else is known here about the shown article's story. */
  public StoryRadar radar() {
    return radar;
  }

  /** A search for links, which ends no other one. */
  public LinkSearch linkSearch() {
    return new LinkSearch(session, crossing);
  }

  /**
   * Counts how the stories are spread.
   *
   * @param show hears it, on the FX thread
   */
  public void statistics(Consumer<Statistics> show) {
    crossing.ask(() -> Statistics.of(session.library().entries()), show);
  }
}
