package dev.copydesk.ui.sidebar;

import dev.copydesk.query.QueryText;
import dev.copydesk.session.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the sidebar shows, as its lines follow from it.
 *
 * @param query what is looked for now
 * @param counts how many articles a query finds
 * @param views the site's first, then her own
 * @param deleted the view she has deleted just now, and the place among the views where it stood
 * @param folded the groups of which only the title is shown
 * @param whole the long groups of which she wants to see everything
 */
record SidebarLines(
    String query,
    Map<String, Integer> counts,
    List<SavedView> views,
    Optional<DeletedView> deleted,
    List<Facet> facets,
    Set<String> folded,
    Set<String> whole) {

  static final String QUEUES = "queues";
  static final String VIEWS = "views";

  /** What she looks at seldom is only a title until she unfolds it. */
  static final List<String> FOLDED_AT_FIRST =
      List.of("type", "category", "published", "problem", "quality", "heat", "date");

  /** More choices than these are shown on demand. */
  private static final int LONG = 6;

  /** A view that is gone and can be had back until she goes elsewhere. */
  record DeletedView(SavedView view, int place) {}

  List<SidebarLine> lines() {
    List<SidebarLine> lines = new ArrayList<>();
    group(lines, QUEUES, "Queues", queues());
    group(lines, VIEWS, "Views", saved());
    for (Facet facet : facets) {
      List<SidebarLine> choices = choices(facet);
      if (!choices.isEmpty()) {
        group(lines, facet.field(), facet.name(), choices);
      }
    }
    return lines;
  }

  private void group(List<SidebarLine> lines, String id, String title, List<SidebarLine> inIt) {
    boolean isFolded = folded.contains(id);
    lines.add(new SidebarLine.Heading(id, title, isFolded));
    if (!isFolded) {
      lines.addAll(inIt);
    }
  }

  private List<SidebarLine> queues() {
    List<SidebarLine> lines = new ArrayList<>();
    for (Queue queue : Queue.values()) {
      boolean isOn = queue == Queue.ALL ? query.isBlank() : QueryText.holds(query, queue.query());
      lines.add(new SidebarLine.OfQueue(QUEUES, queue, count(queue.query()), isOn));
    }
    return lines;
  }

  private List<SidebarLine> saved() {
    List<SidebarLine> lines = new ArrayList<>();
    for (SavedView view : views) {
      boolean isOn = view.query().equals(query.strip());
      lines.add(new SidebarLine.OfView(VIEWS, view, count(view.query()), isOn));
    }
    deleted.ifPresent(
        it ->
            lines.add(
                Math.min(it.place(), lines.size()), new SidebarLine.Deleted(VIEWS, it.view())));
    if (lines.isEmpty()) {
      lines.add(new SidebarLine.Hint(VIEWS, "none saved yet"));
    }
    return lines;
  }

  /** The first ones, and those in force wherever they stand. */
  private List<SidebarLine> choices(Facet facet) {
    List<SidebarLine> lines = new ArrayList<>();
    boolean isWhole = whole.contains(facet.field());
    int hidden = 0;
    for (int i = 0; i < facet.values().size(); i++) {
      Facet.Value value = facet.values().get(i);
      // One more is shown rather than a line that says there is one more.
      if (isWhole || value.on() || i < LONG || facet.values().size() == LONG + 1) {
        lines.add(new SidebarLine.OfFacet(facet.field(), value));
      } else {
        hidden++;
      }
    }
    if (hidden > 0 || (isWhole && facet.values().size() > LONG + 1)) {
      lines.add(new SidebarLine.More(facet.field(), hidden));
    }
    return lines;
  }

  private int count(String text) {
    return counts.getOrDefault(text, 0);
  }
}
