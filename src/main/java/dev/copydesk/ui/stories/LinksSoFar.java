package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.web.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of looking at links by now. As long as no server at all was reached, no link is called
 * broken for that: it is told once that there may be no network.
 *
 * @param links those to show
 * @param found how many there were at first
 * @param addresses how many different ones these are
 * @param going whether more answers are to come
 */
record LinksSoFar(
    List<Link> links, Map<String, Answer> answers, int found, int addresses, boolean going) {

  LinksSoFar {
    links = List.copyOf(links);
    answers = Map.copyOf(answers);
  }

  /** The links to care about first. */
  List<CheckedLink> checked() {
    boolean online = answers.values().stream().anyMatch(Answer.Answered.class::isInstance);
    return links.stream()
        .map(
            link -> new CheckedLink(link, Optional.ofNullable(answers.get(link.address())), online))
        .sorted(Comparator.comparing(CheckedLink::state))
        .toList();
  }

  /** How far it is and how many stand how, in one line. */
  String told() {
    Map<CheckedLink.State, Integer> counts =
        checked().stream()
            .collect(Collectors.groupingBy(CheckedLink::state, Collectors.summingInt(link -> 1)));
    String stands = found == addresses ? "" : " in " + Counted.number(found) + " links";
    return howFar()
        + stands
        + count(counts, CheckedLink.State.BROKEN, "broken")
        + count(counts, CheckedLink.State.MOVED, "moved")
        + count(counts, CheckedLink.State.FINE, "fine")
        + (counts.containsKey(CheckedLink.State.UNREACHED)
            ? " · Nothing could be reached. Is this computer online?"
            : "");
  }

  private String howFar() {
    String looked = Counted.number(answers.size());
    String all = Counted.number(addresses);
    if (going) {
      return looked + " of " + all + " looked at";
    }
    return answers.size() < addresses ? "Stopped at " + looked + " of " + all : all + " looked at";
  }

  private static String count(
      Map<CheckedLink.State, Integer> counts, CheckedLink.State state, String word) {
    int count = counts.getOrDefault(state, 0);
    return count == 0 ? "" : " · " + Counted.number(count) + " " + word;
  }
}
