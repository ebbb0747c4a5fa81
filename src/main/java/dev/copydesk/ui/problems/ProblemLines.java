package dev.copydesk.ui.problems;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Muted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of the panel: causes, which are closed at first, the articles below them, and what is
 * found there. What she has opened or closed stays so, whatever comes and goes.
 */
final class ProblemLines {

  private record File(RuleId rule, ArticleId article) {}

  private final Causes causes;
  private final Set<RuleId> openCauses = new HashSet<>();
  private final Set<File> closedFiles = new HashSet<>();
  private boolean mutedOpen;

  ProblemLines(Causes causes) {
    this.causes = Objects.requireNonNull(causes);
  }

  /**
   * The lines.
   *
   * @param problems by cause, then by article
   */
  List<ProblemLine> of(List<Problem> problems, Muted muted) {
    List<ProblemLine> lines = new ArrayList<>();
    int from = 0;
    while (from < problems.size()) {
      RuleId rule = problems.get(from).rule();
      int to = from;
      while (to < problems.size() && problems.get(to).rule().equals(rule)) {
        to++;
      }
      addCause(rule, problems.subList(from, to), lines);
      from = to;
    }
    if (!muted.each().isEmpty()) {
      lines.add(new ProblemLine.MutedOnes(muted.findings(), muted.each().size(), mutedOpen));
      if (mutedOpen) {
        muted.each().forEach(one -> lines.add(line(one)));
      }
    }
    return lines;
  }

  private ProblemLine line(Muted.One one) {
    return new ProblemLine.MutedOne(
        one.mute(), causes.of(new RuleId(one.mute().rule())), one.findings());
  }

  private void addCause(RuleId rule, List<Problem> found, List<ProblemLine> lines) {
    if (found.size() == 1) {
      lines.add(new ProblemLine.One(found.getFirst(), causes.of(rule), 0));
      return;
    }
    boolean open = openCauses.contains(rule);
    // There may be as many as articles: they are looked at once, and those of one stand together.
    int articles = 0;
    int mendable = 0;
    Severity worst = found.getFirst().severity();
    Optional<ArticleId> before = Optional.empty();
    for (Problem problem : found) {
      if (before.isEmpty() || !before.get().equals(problem.article())) {
        before = Optional.of(problem.article());
        articles++;
      }
      mendable += problem.fixes().isEmpty() ? 0 : 1;
      worst = worst.compareTo(problem.severity()) < 0 ? problem.severity() : worst;
    }
    lines.add(
        new ProblemLine.Cause(
            rule, causes.of(rule), worst, found.size(), articles, mendable, open));
    int from = 0;
    while (open && from < found.size()) {
      ArticleId article = found.get(from).article();
      int to = from;
      while (to < found.size() && found.get(to).article().equals(article)) {
        to++;
      }
      addFile(rule, found.subList(from, to), lines);
      from = to;
    }
  }

  private void addFile(RuleId rule, List<Problem> found, List<ProblemLine> lines) {
    ArticleId article = found.getFirst().article();
    boolean several = found.size() > 1;
    boolean open = !closedFiles.contains(new File(rule, article));
    if (several) {
      lines.add(new ProblemLine.InFile(rule, article, found.size(), open));
    }
    if (open || !several) {
      found.forEach(problem -> lines.add(new ProblemLine.One(problem, "", several ? 2 : 1)));
    }
  }

  /** Opens or closes what stands below {@code line}; whether that made a difference. */
  boolean open(ProblemLine line, boolean open) {
    return switch (line) {
      case ProblemLine.Cause cause ->
          open ? openCauses.add(cause.rule()) : openCauses.remove(cause.rule());
      case ProblemLine.InFile file -> {
        File key = new File(file.rule(), file.article());
        yield open ? closedFiles.remove(key) : closedFiles.add(key);
      }
      case ProblemLine.MutedOnes muted -> {
        boolean changed = mutedOpen != open;
        mutedOpen = open;
        yield changed;
      }
      case ProblemLine.One one -> false;
      case ProblemLine.MutedOne one -> false;
    };
  }

  /** Opens what is muted. */
  void revealMuted() {
    mutedOpen = true;
  }

  /** Opens all that {@code problem} stands below. */
  void reveal(Problem problem) {
    openCauses.add(problem.rule());
    closedFiles.remove(new File(problem.rule(), problem.article()));
  }
}
