package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Changes;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.form.FormView;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.model.Spot;
import dev.copydesk.ui.source.SourceView;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Chooses what the right side shows: an article's pages, or a calm word. */
final class DetailController {

  private static final String PAGE = "page";

  private final DetailView view;
  private final SessionModel model;
  private final FormView form;
  private final SourceView source;
  private DetailView.Page wanted;
  private boolean choosing;

  /**
   * Shows the page she was at last, as {@code remembered} knows it.
   *
   * @param source where what the form has no field for is shown
   * @param isAtRows whether her hands are at the rows, where undo leaves them
   */
  DetailController(
      DetailView view,
      SessionModel model,
      FormView form,
      SourceView source,
      Remembered remembered,
      BooleanSupplier isAtRows) {
    this.form = Objects.requireNonNull(form);
    this.source = Objects.requireNonNull(source);
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    wanted = remembered.get(PAGE).flatMap(DetailView.Page::named).orElse(DetailView.Page.FORM);
    view.onPage(
        page -> {
          if (!choosing) {
            wanted = page;
            remembered.put(PAGE, page.id());
          }
        });
    model.shownProperty().addListener((property, before, now) -> show(now));
    model.rows().onSwapped(this::place);
    model.showing().changesProperty().addListener((property, before, now) -> changes(now));
    model.showing().onReached(this::goTo);
    model
        .showing()
        .onReturned(
            spot -> {
              if (isAtRows.getAsBoolean()) {
                form.remember(spot);
              } else {
                goTo(spot);
              }
            });
    show(model.shownProperty().get());
  }

  /** Whether the form shows fields. */
  static boolean hasForm(Shown shown) {
    return shown instanceof Shown.Readable
        || (shown instanceof Shown.Several several && several.comparison().isPresent());
  }

  private void goTo(Spot spot) {
    if (hasForm(model.shownProperty().get()) && !spot.field().isRoot()) {
      select(DetailView.Page.FORM);
      form.goTo(spot);
    } else if (spot.source().isPresent() && !view.isCalm()) {
      select(DetailView.Page.SOURCE);
      source.goTo(spot.source().get());
    }
  }

  private void show(Shown shown) {
    switch (shown) {
      case Shown.Nothing() -> {
        view.showCalm("Select an article to see it here.");
        select(wanted);
      }
      case Shown.Several several -> {
        // A page that is left with the keys in it would keep them, unseen.
        boolean hadKeys = view.page() != DetailView.Page.FORM && view.hasKeys();
        view.showPagesOfSeveral();
        select(view.has(wanted) ? wanted : DetailView.Page.FORM);
        if (hadKeys && view.page() == DetailView.Page.FORM) {
          goIntoForm(several);
        }
      }
      case Shown.NotOpened(ArticleId id, String reason) -> {
        view.showCalm(id.fileName() + "\n\n" + reason);
        select(wanted);
        view.keepFocus();
      }
      case Shown.Readable readable -> {
        view.showPages();
        select(wanted);
        form.arrive();
      }
      case Shown.Unreadable unreadable -> {
        view.showPages();
        select(wanted == DetailView.Page.FORM ? DetailView.Page.SOURCE : wanted);
        view.keepFocus();
      }
    }
    place();
  }

  private void goIntoForm(Shown.Several several) {
    if (hasForm(several)) {
      form.focus();
    } else {
      form.focusOnceShown();
    }
  }

  /** Chooses a page for this article, which is not what she wants for others. */
  private void select(DetailView.Page page) {
    choosing = true;
    view.select(page);
    choosing = false;
  }

  private void changes(Changes changes) {
    int count = changes.blocks().size();
    view.showChangesTitle(count == 0 ? "Changes" : "Changes (" + Counted.number(count) + ")");
  }

  private void place() {
    Optional<ArticleId> id = model.showing().one();
    OptionalInt row = id.map(model.rows()::placeOf).orElse(OptionalInt.empty());
    boolean isGuest = id.isPresent() && model.rows().guestProperty().get().equals(id);
    int selected = model.showing().selectedProperty().get().size();
    view.showPlace(
        selected > 1
            ? Counted.number(selected) + " selected"
            : isGuest
                ? "not in this list"
                : row.isPresent()
                    ? Counted.number(row.getAsInt() + 1)
                        + " of "
                        + Counted.number(model.rows().rows().size())
                    : "");
  }
}
