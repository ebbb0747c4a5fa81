package dev.copydesk.ui.search;

import dev.copydesk.ui.model.SessionModel;

/** Has the rows follow the search box, and the box the query. */
public final class SearchController {

  /**
   * @param goOn goes to the table, which keeps the query
   */
  public SearchController(SearchView view, SessionModel model, Runnable goOn) {
    view.onTyped(text -> model.deciding().turns().behindKeys(() -> ask(view, model)));
    view.onBegun((text, caret) -> model.rows().asking().complete(text, caret, view::offer));
    view.onLeft(model.rows().asking()::noCompletion);
    view.onGoOn(goOn);
    model.rows().queryProperty().addListener((property, before, now) -> view.show(now));
    model.rows().asking().mistakesProperty().addListener((property, before, now) -> view.show(now));
    model.rows().asking().unclosedProperty().subscribe(view::showUnclosed);
  }

  /** By its turn, she may have typed on. */
  private static void ask(SearchView view, SessionModel model) {
    model.rows().setQuery(view.text());
  }
}
