package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries an edit out on each article, one step for all of them. Cancelled, it takes back what it
 * did, byte for byte, and leaves no step.
 */
final class Applying extends OneByOne<ApplyResult> {

  private final Desk desk;
  private final Function<Article, Optional<Edit>> wanted;
  private final EditName name;
  private final FieldPath field;
  private final List<ApplyResult.Applied> results = new ArrayList<>();
  private final Deque<Revision> revisions = new ArrayDeque<>();
  private final Map<ArticleId, Entry> changed = new LinkedHashMap<>();

  Applying(
      Desk desk,
      Collection<ArticleId> articles,
      Function<Article, Optional<Edit>> wanted,
      EditName name,
      FieldPath field) {
    super(desk, "Changing", articles);
    this.desk = desk;
    this.wanted = wanted;
    this.name = name;
    this.field = field;
  }

  @Override
  void take(ArticleId id) {
    results.add(
        switch (desk.fetch(id)) {
          case Desk.Fetch.Here(Editions editions) -> apply(editions);
          case Desk.Fetch.NotHere(String reason) ->
              new ApplyResult.Refused(id, reason, Place.START, Optional.empty());
        });
  }

  private ApplyResult.Applied apply(Editions editions) {
    ArticleId id = editions.id();
    return switch (Editing.attempt(desk, editions, wanted)) {
      case EditResult.Changed(Article after) -> {
        Edition next = Edition.of(after);
        revisions.add(Revision.between(id, editions.current().file(), next.file(), field));
        changed.put(id, desk.put(editions.with(next)));
        yield new ApplyResult.Changed(id);
      }
      case EditResult.Unchanged() -> new ApplyResult.Unchanged(id);
      case EditResult.Refused(String reason, Place place, Optional<Edit> instead) ->
          new ApplyResult.Refused(id, reason, place, instead);
    };
  }

  @Override
  boolean giveBack() {
    results.clear();
    Revision last = revisions.pollLast();
    if (last == null) {
      return false;
    }
    // Nobody else changes an article while this goes on, so it is as the revision left it.
    Editions editions = desk.shelf().editions(last.article()).orElseThrow();
    byte[] file = last.revert(editions.current().file()).orElseThrow();
    changed.put(last.article(), desk.put(editions.with(Edition.of(last.article(), file))));
    return true;
  }

  @Override
  ApplyResult end() {
    if (!revisions.isEmpty()) {
      desk.history().push(new Step(name, List.copyOf(revisions)));
    }
    if (!changed.isEmpty()) {
      desk.keeping().flush();
      desk.changed(List.copyOf(changed.values()));
      desk.historyChanged();
    }
    return new ApplyResult(results);
  }
}
