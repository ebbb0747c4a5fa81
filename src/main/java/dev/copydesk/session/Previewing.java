package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tries an edit on each article and keeps the lines that would change; nothing is done. */
final class Previewing extends OneByOne<Preview> {

  private final Desk desk;
  private final Function<Article, Optional<Edit>> wanted;
  private final List<Preview.Changed> changed = new ArrayList<>();
  private final List<ArticleId> unchanged = new ArrayList<>();
  private final List<ApplyResult.Refused> refused = new ArrayList<>();

  Previewing(Desk desk, Collection<ArticleId> articles, Function<Article, Optional<Edit>> wanted) {
    super(desk, "Looking at", articles);
    this.desk = desk;
    this.wanted = wanted;
  }

  @Override
  void take(ArticleId id) {
    switch (desk.fetch(id)) {
      case Fetch.Here(Editions editions) -> look(editions);
      case Fetch.NotHere(String reason) ->
          refused.add(new ApplyResult.Refused(id, reason, Place.START, Optional.empty()));
    }
  }

  private void look(Editions editions) {
    ArticleId id = editions.id();
    switch (Editing.attempt(desk, editions, wanted)) {
      case EditResult.Changed(Article after) -> {
        Edition next = Edition.of(after);
        changed.add(
            new Preview.Changed(
                id,
                desk.library().entry(id).map(Entry::title).orElse(""),
                Outcome.of(editions, next),
                LineChanges.between(id, editions.current().file(), next.file()).blocks()));
      }
      case EditResult.Unchanged() -> unchanged.add(id);
      case EditResult.Refused(String reason, Place place, Optional<Edit> instead) ->
          refused.add(new ApplyResult.Refused(id, reason, place, instead));
    }
  }

  @Override
  Preview end() {
    return new Preview(changed, unchanged, refused);
  }
}
