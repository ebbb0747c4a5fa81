package dev.copydesk.session;

import dev.copydesk.document.ArticleId;

/** Reads the articles for what a query wants and no entry holds. Cancelled, it keeps nothing. */
final class LookingInto extends OneByOne<LookedInto> {

  private final Desk desk;
  private final Columns columns;
  private final Columns.Filling filling;
  private boolean tooMuch;

  LookingInto(Desk desk, Query query) {
    super(desk, "Looking into", desk.library().entries().stream().map(Entry::id).toList());
    this.desk = desk;
    this.columns = desk.register().columns();
    this.filling = columns.begin(query.paths());
  }

  @Override
  void take(ArticleId id) {
    if (columns.isBeing(filling)) {
      desk.register().lookInto(id);
      if (columns.isTooMuch()) {
        tooMuch = true;
        columns.giveUp();
      }
    }
  }

  @Override
  boolean giveBack() {
    if (columns.isBeing(filling)) {
      columns.giveUp();
    }
    return false;
  }

  @Override
  LookedInto end() {
    if (columns.isBeing(filling)) {
      columns.filled();
    }
    return tooMuch ? LookedInto.TOO_MUCH : LookedInto.DONE;
  }
}
