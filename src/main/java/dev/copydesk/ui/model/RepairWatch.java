package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.Entry;
import dev.copydesk.session.HandRepair;
import dev.copydesk.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks whether an edit of hers mends what other articles have as well. */
final class RepairWatch {

  private final Session session;
  private final Crossing crossing;
  private final Optional<ArticleId> about;
  private final Consumer<HandRepair> repaired;

  /** Of the worker alone. */
  private List<Problem> before = List.of();

  /**
   * @param edited what she edits; where it is not one article, it is no repair by hand
   */
  RepairWatch(
      Session session, Crossing crossing, List<ArticleId> edited, Consumer<HandRepair> repaired) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.about = edited.size() == 1 ? edited.stream().findFirst() : Optional.empty();
    this.repaired = Objects.requireNonNull(repaired);
  }

  /** On the worker, before the edit. */
  void begin() {
    before = about.flatMap(session.library()::entry).map(Entry::problems).orElse(List.of());
  }

  /** On the FX thread, after it. */
  void end() {
    about.ifPresent(
        id ->
            crossing.ask(
                () -> session.findings().mendedByHand(id, before),
                found -> found.ifPresent(repaired)));
  }
}
