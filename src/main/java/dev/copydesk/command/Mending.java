package dev.copydesk.command;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mends one article in a session, a problem after the other, until nothing more can be mended. */
final class Mending {

  /** Far more than a file needs; mends that undo each other must not go on for ever. */
  private static final int MOST = 500;

  private static final int LEAST = 10;

  /** Each mend reads the block again: so many characters are read for one file at most. */
  private static final long MOST_READ = 20_000_000;

  private static final Comparator<Problem> FROM_THE_TOP =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final Session session;
  private final ArticleId id;
  private final Set<String> rules;
  private final boolean confirm;
  private final int most;
  private final Set<String> tried = new HashSet<>();
  private final List<Told> done = new ArrayList<>();
  private final List<Told> refusals = new ArrayList<>();

  /**
   * @param rules whose findings to mend; all where empty
   * @param confirm whether to carry out guesses too
   */
  Mending(Session session, Article article, Set<String> rules, boolean confirm) {
    this.session = session;
    this.id = article.id();
    long length = Math.max(1, article.blockText().length());
    this.most = Math.clamp(MOST_READ / length, LEAST, MOST);
    this.rules = rules;
    this.confirm = confirm;
  }

  /** Something that was done or refused, and the line of the problem. */
  record Told(int line, String words) {}

  private record Step(Problem problem, QuickFix fix) {

    /** The same problem with the same mend, wherever it has moved to. */
    String key() {
      return problem.path() + " " + words();
    }

    /** Items of a list change their places as those before them go. */
    String words() {
      return problem.rule() + " " + fix.label() + " " + problem.message();
    }
  }

  List<Told> done() {
    return List.copyOf(done);
  }

  List<Told> refusals() {
    return List.copyOf(refusals);
  }

  void run() {
    for (int i = 0; i < most; i++) {
      Optional<Step> step = next();
      if (step.isEmpty()) {
        return;
      }
      carryOut(step.get());
    }
    next()
        .ifPresent(
            step ->
                refusals.add(
                    new Told(
                        step.problem().place().line(),
                        "There is more to mend than in one go; run fix again for the rest.")));
  }

  /** The certain mends first: a guess is better made of what they leave. */
  private Optional<Step> next() {
    List<Problem> problems = problems().sorted(FROM_THE_TOP).toList();
    Optional<Step> certain =
        problems.stream()
            .flatMap(
                problem ->
                    problem.fixes().stream()
                        .filter(QuickFix::certain)
                        .map(fix -> new Step(problem, fix)))
            .filter(step -> !tried.contains(step.key()))
            .findFirst();
    if (certain.isPresent() || !confirm) {
      return certain;
    }
    return problems.stream()
        .filter(problem -> !problem.fixes().isEmpty())
        .map(problem -> new Step(problem, problem.fixes().getFirst()))
        .filter(step -> !tried.contains(step.key()))
        .findFirst();
  }

  /**
   * A mend is made again where another problem of the same words needs it, but not once it has
   * failed to leave fewer of them.
   */
  private void carryOut(Step step) {
    Problem problem = step.problem();
    long before = alike(step);
    ApplyResult result =
        session.apply(
            List.of(id), step.fix().edit(), EditName.of(step.fix().label()), problem.path());
    for (ApplyResult.Applied applied : result.articles()) {
      switch (applied) {
        case ApplyResult.Changed changed ->
            done.add(
                new Told(problem.place().line(), problem.message() + " [" + problem.rule() + "]"));
        case ApplyResult.Unchanged unchanged -> {}
        case ApplyResult.Refused refused ->
            refusals.add(new Told(refused.place().line(), refused.reason()));
      }
    }
    if (alike(step) >= before) {
      tried.add(step.key());
    }
  }

  private long alike(Step step) {
    return problems()
        .flatMap(problem -> problem.fixes().stream().map(fix -> new Step(problem, fix)))
        .filter(other -> other.words().equals(step.words()))
        .count();
  }

  private Stream<Problem> problems() {
    return session.library().entry(id).map(Entry::problems).orElse(List.of()).stream()
        .filter(problem -> rules.isEmpty() || rules.contains(problem.rule().id()));
  }
}
