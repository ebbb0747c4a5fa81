package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Marking;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Carries an edit out on each article and changes her mark of it, one step for all of them.
 * Cancelled, or where an article is no longer as she was shown it, it takes back what it did, byte
 * for byte, and leaves no step.
 */
final class Applying extends OneByOne<ApplyResult> {

  private final Desk desk;
  private final Function<Article, Optional<Edit>> wanted;
  private final UnaryOperator<Mark> mark;
  private final EditName name;
  private final FieldPath field;
  private final List<ApplyResult.Applied> results = new ArrayList<>();
  private final Deque<Revision> revisions = new ArrayDeque<>();
  private final Deque<Marking> markings = new ArrayDeque<>();
  private final Map<ArticleId, String> shown;
  private Optional<ArticleId> overtaken = Optional.empty();
  private final Map<ArticleId, Entry> changed = new LinkedHashMap<>();

  Applying(
      Desk desk,
      Collection<ArticleId> articles,
      Function<Article, Optional<Edit>> wanted,
      UnaryOperator<Mark> mark,
      EditName name,
      FieldPath field) {
    this(desk, articles, wanted, mark, Map.of(), name, field);
  }

  /**
   * @param shown what it must come to, as {@link Outcome} has it; an article that is not in it may
   *     come to anything
   */
  Applying(
      Desk desk,
      Collection<ArticleId> articles,
      Function<Article, Optional<Edit>> wanted,
      UnaryOperator<Mark> mark,
      Map<ArticleId, String> shown,
      EditName name,
      FieldPath field) {
    super(desk, "Changing", articles);
    this.shown = Map.copyOf(shown);
    this.desk = desk;
    this.wanted = wanted;
    this.mark = mark;
    this.name = name;
    this.field = field;
  }

  @Override
  void take(ArticleId id) {
    boolean mustBeAsShown = shown.containsKey(id);
    ApplyResult.Applied applied =
        switch (mustBeAsShown ? desk.fetchAnew(id) : desk.fetch(id)) {
          case Fetch.Here(Editions editions) -> mark(apply(editions));
          case Fetch.NotHere(String reason) ->
              new ApplyResult.Refused(id, reason, Place.START, Optional.empty());
        };
    results.add(applied);
    if (mustBeAsShown && !(applied instanceof ApplyResult.Changed)) {
      overtaken(id);
    }
  }

  private void overtaken(ArticleId id) {
    overtaken = Optional.of(id);
    stop();
  }

  private ApplyResult.Applied apply(Editions editions) {
    ArticleId id = editions.id();
    return switch (Editing.attempt(desk, editions, wanted)) {
      case EditResult.Changed(Article after) -> {
        Edition next = Edition.of(after);
        String as = shown.get(id);
        if (as != null && !as.equals(Outcome.of(editions, next))) {
          overtaken(id);
          yield new ApplyResult.Unchanged(id);
        }
        revisions.add(Revision.between(id, editions.current().file(), next.file(), field));
        changed.put(id, desk.put(editions.with(next)));
        yield new ApplyResult.Changed(id);
      }
      case EditResult.Unchanged() -> new ApplyResult.Unchanged(id);
      case EditResult.Refused(String reason, Place place, Optional<Edit> instead) ->
          new ApplyResult.Refused(id, reason, place, instead);
    };
  }

  /** Her mark follows where the edit was not refused. */
  private ApplyResult.Applied mark(ApplyResult.Applied applied) {
    ArticleId id = applied.article();
    Mark before = desk.marks().of(id);
    Mark after = mark.apply(before);
    if (applied instanceof ApplyResult.Refused || after.equals(before)) {
      return applied;
    }
    markings.add(new Marking(id, before, after));
    desk.register().mark(id, after).ifPresent(entry -> changed.put(id, entry));
    return new ApplyResult.Changed(id);
  }

  @Override
  boolean giveBack() {
    results.clear();
    Marking marking = markings.pollLast();
    if (marking != null) {
      ArticleId id = marking.article();
      desk.register().mark(id, marking.before()).ifPresent(entry -> changed.put(id, entry));
      return true;
    }
    Revision last = revisions.pollLast();
    if (last == null) {
      return false;
    }
    // It is as the revision left it, unless another program has written it: that stays.
    if (desk.fetch(last.article()) instanceof Fetch.Here(Editions editions)) {
      last.revert(editions.current().file())
          .map(file -> editions.with(Edition.of(last.article(), file)))
          .ifPresent(before -> changed.put(last.article(), desk.put(before)));
    }
    return true;
  }

  @Override
  ApplyResult end() {
    int changedNow =
        (int)
            Stream.concat(
                    revisions.stream().map(Revision::article),
                    markings.stream().map(Marking::article))
                .distinct()
                .count();
    Step step =
        new Step(
            name.changing(changedNow, results.size()),
            List.copyOf(revisions),
            List.copyOf(markings));
    if (!step.isEmpty()) {
      desk.history().push(step);
    }
    if (!changed.isEmpty()) {
      desk.keeping().flush();
      desk.marks().flush();
      desk.changed(List.copyOf(changed.values()));
      desk.historyChanged();
    }
    return new ApplyResult(results, overtaken);
  }
}
