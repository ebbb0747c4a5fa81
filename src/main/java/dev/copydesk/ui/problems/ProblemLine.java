package dev.copydesk.ui.problems;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;

/** A line of the panel of problems. */
sealed interface ProblemLine {

  /**
   * A cause, and how often it was found.
   *
   * @param title what it is, in a few words
   * @param mendable how many of the findings have a mend
   * @param open whether the findings stand below it
   */
  record Cause(
      RuleId rule,
      String title,
      Severity severity,
      int findings,
      int articles,
      int mendable,
      boolean open)
      implements ProblemLine {

    @Override
    public boolean isSame(ProblemLine other) {
      return other instanceof Cause cause && cause.rule.equals(rule);
    }
  }

  /**
   * An article in which a cause was found more than once.
   *
   * @param open whether the findings stand below it
   */
  record InFile(RuleId rule, ArticleId article, int findings, boolean open) implements ProblemLine {

    @Override
    public boolean isSame(ProblemLine other) {
      return other instanceof InFile file && file.rule.equals(rule) && file.article.equals(article);
    }
  }

  /**
   * A finding.
   *
   * @param title its cause where it is the only one of it; else empty
   * @param depth under how many lines it stands
   */
  record One(Problem problem, String title, int depth) implements ProblemLine {

    @Override
    public boolean isSame(ProblemLine other) {
      return other instanceof One one && isSame(one.problem, problem);
    }

    @Override
    public boolean saysSame(ProblemLine other) {
      return other instanceof One one
          && isSame(one)
          && one.depth == depth
          && one.title.equals(title)
          && one.problem.severity() == problem.severity()
          && one.problem.place().equals(problem.place())
          && one.problem.message().equals(problem.message())
          && one.problem.fixes().size() == problem.fixes().size();
    }

    /** Whether both are the same finding, wherever it has moved to. */
    static boolean isSame(Problem one, Problem other) {
      return one.article().equals(other.article())
          && one.rule().equals(other.rule())
          && one.path().equals(other.path())
          && (!one.path().isRoot() || one.message().equals(other.message()));
    }
  }

  /** What the site mutes, all of it. */
  record MutedOnes(int findings, int mutes, boolean open) implements ProblemLine {

    @Override
    public boolean isSame(ProblemLine other) {
      return other instanceof MutedOnes;
    }
  }

  /** One thing that the site mutes. */
  record MutedOne(Mute mute, String title, int findings) implements ProblemLine {

    @Override
    public boolean isSame(ProblemLine other) {
      return other instanceof MutedOne one && one.mute.equals(mute);
    }
  }

  /** Whether both are about the same, whatever they say of it. */
  boolean isSame(ProblemLine other);

  /** Whether nothing would change if one took the place of the other. */
  default boolean saysSame(ProblemLine other) {
    return equals(other);
  }
}
