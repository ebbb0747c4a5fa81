package dev.copydesk.session;

import dev.copydesk.document.ArticleId;

/** Reads the articles for what a query wants and no entry holds. Cancelled, it keeps nothing. */
final class LookingInto extends OneByOne<LookedInto> {

  private final Desk desk;
  private final Columns.Filling filling;
  private boolean tooMuch;

  LookingInto(Desk desk, Query query) {
    super(desk, "Looking into", desk.library().entries().stream().map(Entry::id).toList());
    this.desk = desk;
    this.filling = desk.columns().begin(query.paths());
  }

  @Override
  void take(ArticleId id) {
    if (desk.columns().isBeing(filling)) {
      desk.lookInto(id);
      if (desk.columns().isTooMuch()) {
        tooMuch = true;
        desk.columns().giveUp();
      }
    }
  }

  @Override
  boolean giveBack() {
    if (desk.columns().isBeing(filling)) {
      desk.columns().giveUp();
    }
    return false;
  }

  @Override
  LookedInto end() {
    if (desk.columns().isBeing(filling)) {
      desk.columns().filled();
    }
    return tooMuch ? LookedInto.TOO_MUCH : LookedInto.DONE;
  }
}
