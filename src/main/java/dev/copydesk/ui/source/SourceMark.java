package dev.copydesk.ui.source;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import dev.copydesk.ui.SeveritySign;
import java.util.Objects;

/**
 * A stretch of a line that something is wrong with.
 *
 * @param line from 1
 * @param from the first marked character of the line, from 0
 * @param to the one behind the last
 * @param problem what is wrong
 */
record SourceMark(int line, int from, int to, Problem problem) {

  SourceMark {
    Objects.requireNonNull(problem);
  }

  Severity severity() {
    return problem.severity();
  }

  /** What is wrong, in one plain sentence behind the word for how much it matters. */
  String words() {
    return SeveritySign.word(severity()) + ": " + problem.message();
  }

  /** Whether it is about the place before the character at {@code column}, from 0. */
  boolean isAt(int wantedLine, int column) {
    return line == wantedLine && from <= column && column <= to;
  }
}
