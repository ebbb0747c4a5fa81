package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.ArticleRows;
import dev.copydesk.ui.model.Chosen;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.Opened;
import dev.copydesk.ui.model.PastSteps;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Showing;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Keeps the table and the model together: what she selects is shown, what is swapped or found by
 * other ways is selected, and her selection stays in sight where it was.
 */
public final class ArticleTableController {

  private static final String LAYOUT = "table";

  private final ArticleTableView view;
  private final ArticleRows rows;
  private final Showing showing;
  private final Opened opened;
  private final Remembered remembered;
  private final Runnable wentElsewhere;
  private final LastSeen lastSeen = new LastSeen();

  /** What she was at when a search hid it: she is there again once it is among the rows. */
  private List<ArticleId> hidden = List.of();

  private boolean following;
  private int lead = -1;

  /** Whether she has asked for other rows or another order, and these are not yet there. */
  private boolean otherRows;

  /** Remembers the table's layout in {@code remembered}. */
  public ArticleTableController(ArticleTableView view, SessionModel model, Remembered remembered) {
    this.view = Objects.requireNonNull(view);
    this.rows = model.rows();
    this.showing = model.showing();
    this.opened = model.opened();
    this.wentElsewhere = model.deciding().turns()::wentElsewhere;
    this.remembered = Objects.requireNonNull(remembered);
    TableLayout layout = remembered.get(LAYOUT).map(TableLayout::parse).orElse(TableLayout.FIRST);
    view.show(layout);
    rows.setSort(layout.sort());
    view.onLayout(changed -> remembered.put(LAYOUT, changed.toString()));
    view.onSort(rows::setSort);
    view.onSelect(this::selected);
    view.onEscape(this::escape);
    model.deciding().ticks().tickedProperty().subscribe(view::showTicked);
    view.onCame(this::goToFirst);
    rows.onSwapped(this::swapped);
    rows.queryProperty()
        .addListener(
            (property, before, now) -> {
              otherRows = true;
              placeholder();
            });
    rows.sortProperty().addListener((property, before, now) -> otherRows = true);
    showing.selectedProperty().addListener((property, before, now) -> follow(before, now));
    showing.onReturned(spot -> bringInSight(true));
    model.past().stateProperty().subscribe(this::stepped);
    rows.guestProperty().subscribe(view::showGuest);
    opened.summaryProperty().subscribe(this::placeholder);
    opened.stateProperty().subscribe(this::openedAnother);
  }

  /** How the table is laid out now. */
  public TableLayout layout() {
    return view.layout();
  }

  /** Lays the table out so; the rows follow in their new order. */
  public void use(TableLayout layout) {
    view.show(layout);
    rows.setSort(layout.sort());
    remembered.put(LAYOUT, layout.toString());
  }

  private void selected(BitSet places) {
    if (!following && !rows.isSwapping()) {
      wentElsewhere.run();
      remember(showing.selectedProperty().get());
      hidden = List.of();
      lead = places.nextSetBit(0);
      following = true;
      showing.select(rows.choose(places));
      following = false;
    }
  }

  private void follow(List<ArticleId> before, List<ArticleId> now) {
    if (!following) {
      remember(before);
      hidden = List.of();
      show(now);
      bringInSight(showing.isComingBack());
    }
  }

  /** What she did is done where she is, however she scrolls before she takes it back. */
  private void stepped(PastSteps.State before, PastSteps.State now) {
    if (!now.steps().equals(before.steps())) {
      remember(showing.selectedProperty().get());
    }
  }

  /** Where she goes back to stands where it stood; all else is only not out of sight. */
  private void bringInSight(boolean isComingBack) {
    if (lead < 0) {
      return;
    }
    OptionalDouble stood =
        isComingBack ? lastSeen.of(rows.rows().get(lead).id()) : OptionalDouble.empty();
    if (stood.isPresent()) {
      view.sight().stand(lead, stood.getAsDouble());
    } else {
      view.sight().bring(lead);
    }
  }

  /**
   * Remembers where on the screen she is.
   *
   * @param at what is selected
   */
  private void remember(List<ArticleId> at) {
    if (lead >= 0 && !at.isEmpty()) {
      lastSeen.remember(at.getFirst(), view.sight().below(lead));
    }
  }

  /** The rows are others: her selection is found again and stands where it stood on the screen. */
  private void swapped() {
    OptionalDouble below = view.sight().below(lead);
    int before = lead;
    List<ArticleId> at = showing.selectedProperty().get();
    List<ArticleId> next = standing(at, before);
    Chosen chosen = show(next);
    if (lead >= 0 && lead != before) {
      if (below.isPresent()) {
        view.sight().stand(lead, below.getAsDouble());
      } else {
        view.sight().bring(lead);
      }
    }
    if (lead < 0 && otherRows) {
      view.sight().stand(0, 0);
    }
    otherRows = otherRows && rows.isBehind();
    following = true;
    if (next == at && chosen.isReordered()) {
      showing.reorder(chosen.inOrder());
    } else if (next != at || chosen.inOrder() != chosen.asked()) {
      showing.select(chosen.inOrder());
    }
    following = false;
    goToFirst();
  }

  /**
   * Where she is among the rows as they are now: where she was; where she was before a search hid
   * that; or, if her article has gone for another reason, at the one that stands in its place.
   *
   * @param before the row she was at
   */
  private List<ArticleId> standing(List<ArticleId> at, int before) {
    boolean isHere = !rows.chosen(at).inOrder().isEmpty();
    if (isHere || rows.rows().isEmpty()) {
      hidden = isHere ? List.of() : at.isEmpty() ? hidden : at;
      return at;
    }
    if (!at.isEmpty() && before >= 0 && !otherRows) {
      return List.of(rows.rows().get(Math.min(before, rows.rows().size() - 1)).id());
    }
    hidden = at.isEmpty() ? hidden : at;
    return rows.chosen(hidden).inOrder().isEmpty() ? at : hidden;
  }

  /** She came here before the rows she asked for: she is at the first of them now. */
  private void goToFirst() {
    // Rows still come while the directory is read, and none of them is the first for long.
    boolean isReading = opened.summaryProperty().get().isEmpty();
    if (rows.isBehind() || rows.rows().isEmpty() || isReading) {
      return;
    }
    if (view.wantsRow() && showing.selectedProperty().get().isEmpty()) {
      showing.selectOne(rows.rows().getFirst().id());
    }
    view.hasRow();
  }

  private Chosen show(List<ArticleId> ids) {
    Chosen chosen = rows.chosen(ids);
    lead = chosen.first();
    following = true;
    view.select(chosen.places());
    following = false;
    return chosen;
  }

  /** A query that finds nothing is given up; one that finds something took work to type. */
  private void escape() {
    if (rows.rows().isEmpty()) {
      rows.setQuery("");
    }
  }

  /** A story of the same name in another directory is not the one that a search hid. */
  private void openedAnother(DirectoryState before, DirectoryState now) {
    if (now instanceof DirectoryState.Shown) {
      hidden = List.of();
    }
    placeholder();
  }

  private void placeholder() {
    boolean isReading =
        opened.stateProperty().get() instanceof DirectoryState.Shown
            && opened.summaryProperty().get().isEmpty();
    view.showPlaceholder(
        isReading
            ? "Reading…"
            : rows.queryProperty().get().isEmpty()
                ? ""
                : "No article matches “"
                    + rows.queryProperty().get()
                    + "”. Esc clears the filter.");
  }
}
