package dev.copydesk.command;

import dev.copydesk.problem.Problem;
import java.util.Comparator;
import java.util.Objects;

/**
 * A problem under the name the caller gave its file.
 *
 * @param file as the caller would write it
 */
record Finding(String file, Problem problem) {

  /** By file, then from top to bottom; in one place the worst first. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(finding -> finding.problem().place().line())
          .thenComparingInt(finding -> finding.problem().place().column())
          .thenComparing(finding -> finding.problem().severity(), Comparator.reverseOrder());

  Finding {
    Objects.requireNonNull(file);
    Objects.requireNonNull(problem);
  }
}
