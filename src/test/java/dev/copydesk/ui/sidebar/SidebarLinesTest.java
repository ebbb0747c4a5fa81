package dev.copydesk.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Facet;
import dev.copydesk.ui.sidebar.SidebarLines.DeletedView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SidebarLinesTest {

  private static final SavedView ROBOTS = new SavedView("Robots", "topic:Robots", "", true);
  private static final SavedView SITES = new SavedView("Hot", "heat>50", "", false);

  private String query = "";
  private List<SavedView> views = List.of();
  private Optional<DeletedView> deleted = Optional.empty();
  private List<Facet> facets = List.of();
  private Set<String> folded = Set.of();
  private Set<String> whole = Set.of();

  /** The lines as one reads them: a star before what is in force. */
  private List<String> lines() {
    return new SidebarLines(
            query,
            Map.of("is:todo", 41, "", 192, "heat>50", 9),
            views,
            deleted,
            facets,
            folded,
            whole)
        .lines().stream().map(SidebarLinesTest::read).toList();
  }

  private static String read(SidebarLine line) {
    return switch (line) {
      case SidebarLine.Heading heading -> (heading.folded() ? "> " : "v ") + heading.title();
      case SidebarLine.Choice choice ->
          (choice.on() ? "* " : "") + choice.label() + " " + choice.count();
      case SidebarLine.More more -> "more " + more.hidden();
      case SidebarLine.Deleted gone -> "undo " + gone.view().name();
      case SidebarLine.Hint hint -> hint.text();
    };
  }

  private static Facet topics(int count) {
    return new Facet(
        "topic",
        "Topic",
        IntStream.range(0, count)
            .mapToObj(i -> new Facet.Value("T" + i, "topic:T" + i, 100 - i, i == 8))
            .toList());
  }

  @Test
  void queuesStandFirstAndAllIsInForceWhereNothingIsLookedFor() {
    assertThat(lines())
        .containsExactly(
            "v Queues",
            "To do 41",
            "Problems 0",
            "Unsaved 0",
            "Put aside 0",
            "Published 0",
            "* All 192",
            "v Views",
            "none saved yet");
  }

  @Test
  void theQueueInForceIsToldBesideOtherTerms() {
    query = "is:todo topic:AI";
    assertThat(lines()).contains("* To do 41", "All 192");
  }

  @Test
  void aViewIsInForceWhereItsSearchIsAllThatIsLookedFor() {
    views = List.of(SITES, ROBOTS);
    query = "heat>50 ";
    assertThat(lines()).endsWith("v Views", "* Hot 9", "Robots 0");
    query = "heat>50 harbour";
    assertThat(lines()).endsWith("v Views", "Hot 9", "Robots 0");
  }

  @Test
  void aDeletedViewCanBeHadBackWhereItStood() {
    views = List.of(SITES);
    deleted = Optional.of(new DeletedView(ROBOTS, 1));
    assertThat(lines()).endsWith("v Views", "Hot 9", "undo Robots");
    views = List.of();
    assertThat(lines()).endsWith("v Views", "undo Robots");
  }

  @Test
  void aLongGroupShowsTheMostUsedOnesAndThoseInForce() {
    folded = Set.of("queues", "views");
    facets = List.of(topics(9));
    assertThat(lines())
        .containsExactly(
            "> Queues",
            "> Views",
            "v Topic",
            "T0 100",
            "T1 99",
            "T2 98",
            "T3 97",
            "T4 96",
            "T5 95",
            "* T8 92",
            "more 2");
    whole = Set.of("topic");
    assertThat(lines()).contains("T6 94", "T7 93", "* T8 92").endsWith("more 0");
  }

  @Test
  void oneMoreIsShownRatherThanALineThatSaysSo() {
    facets = List.of(topics(7));
    assertThat(lines()).contains("T6 94").noneMatch(line -> line.startsWith("more"));
  }

  @Test
  void aGroupWithoutValuesIsNotThere() {
    facets = List.of(new Facet("heat", "Heat", List.of()));
    assertThat(lines()).doesNotContain("v Heat");
  }
}
