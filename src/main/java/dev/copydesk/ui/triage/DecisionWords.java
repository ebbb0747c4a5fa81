package dev.copydesk.ui.triage;

import dev.copydesk.session.Decision;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.Deciding;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells in one line what came of a decision, and how many stories are left in the queue.
 *
 * @param unticked how many rows lost their ticks by it
 */
record DecisionWords(
    SessionModel model, Decision decision, Deciding.Outcome outcome, int unticked) {

  /** It is done, or was so already. */
  Status done(String end) {
    List<String> words = new ArrayList<>();
    words.add(what());
    if (outcome.restored() > 0) {
      words.add(
          outcome.articles().size() == 1
              ? "no longer removed"
              : Counted.number(outcome.restored()) + " no longer removed");
    }
    if (!outcome.heldBack().isEmpty()) {
      words.add(Counted.number(outcome.heldBack().size()) + " held back: they have errors");
    }
    if (!outcome.refused().isEmpty()) {
      words.add(Counted.number(outcome.refused().size()) + " refused: " + reason());
    }
    if (end.isEmpty() && decision.goesOn() && !model.rows().queryProperty().get().isEmpty()) {
      words.add(Counted.number(left()) + " left");
    }
    if (!end.isEmpty()) {
      words.add(end);
    }
    if (unticked > 0) {
      words.add("the ticks are gone, Undo selects these rows");
    }
    String text = String.join(" · ", words);
    return outcome.changed() > 0 ? Status.good(text).with("Undo", model::undo) : Status.plain(text);
  }

  /** Nothing could be done. */
  Status refused() {
    return Status.bad(reason());
  }

  /** Of a file that cannot be read what its row says, too. */
  private String reason() {
    return outcome.articles().stream()
        .filter(entry -> entry.unreadable().isPresent())
        .findFirst()
        .map(entry -> entry.id().fileName() + " · " + entry.whyUnreadable().orElseThrow())
        .or(() -> outcome.refused().stream().findFirst())
        .orElse("");
  }

  private String what() {
    if (outcome.articles().size() == 1) {
      String word = outcome.changed() > 0 ? decision.done() : decision.already();
      return word + ": “" + Deciding.title(outcome.articles().getFirst()) + "”";
    }
    return outcome.changed() > 0
        ? decision.done() + ": " + Counted.articles(outcome.changed())
        : decision.already();
  }

  /** How many rows stay when she goes on from those decided about. */
  int left() {
    return model.rows().rows().size() - outcome.leaving();
  }
}
