package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.stories.CheckedLink.State;
import dev.copydesk.web.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of looking at links by now. As long as no server at all was reached, no link is called
 * broken for that: it is told once that there may be no network. Found in one go over the links, as
 * it is found anew for each burst of answers.
 */
final class LinksSoFar {

  private final Map<State, List<CheckedLink>> byState = new EnumMap<>(State.class);
  private final int answered;
  private final int found;
  private final int addresses;
  private final boolean going;

  /**
   * @param links those to show
   * @param found how many there were at first
   * @param addresses how many different ones these are
   * @param going whether more answers are to come
   */
  LinksSoFar(
      List<Link> links, Map<String, Answer> answers, int found, int addresses, boolean going) {
    this.answered = answers.size();
    this.found = found;
    this.addresses = addresses;
    this.going = going;
    boolean online = answers.values().stream().anyMatch(Answer.Answered.class::isInstance);
    for (Link link : links) {
      CheckedLink checked =
          new CheckedLink(link, Optional.ofNullable(answers.get(link.address())), online);
      byState.computeIfAbsent(checked.state(), state -> new ArrayList<>()).add(checked);
    }
  }

  /** Whether more answers are to come. */
  boolean going() {
    return going;
  }

  /** The links to care about first. */
  List<CheckedLink> checked() {
    return byState.values().stream().flatMap(List::stream).toList();
  }

  /** How far it is and how many stand how, in one line. */
  String told() {
    String stands = found == addresses ? "" : " in " + Counted.number(found) + " links";
    return howFar()
        + stands
        + count(State.BROKEN, "broken")
        + count(State.MOVED, "moved")
        + count(State.FINE, "fine")
        + (byState.containsKey(State.UNREACHED)
            ? " · Nothing could be reached. Is this computer online?"
            : "");
  }

  private String howFar() {
    String looked = Counted.number(answered);
    String all = Counted.number(addresses);
    if (going) {
      return looked + " of " + all + " looked at";
    }
    return answered < addresses ? "Stopped at " + looked + " of " + all : all + " looked at";
  }

  private String count(State state, String word) {
    int count = byState.getOrDefault(state, List.of()).size();
    return count == 0 ? "" : " · " + Counted.number(count) + " " + word;
  }
}
