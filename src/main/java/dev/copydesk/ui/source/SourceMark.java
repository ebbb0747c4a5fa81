package dev.copydesk.ui.source;

import dev.copydesk.problem.Severity;
import java.util.Objects;

/**
 * A stretch of a line that something is wrong with.
 *
 * @param line from 1
 * @param from the first marked character of the line, from 0
 * @param to the one behind the last
 * @param message one plain sentence
 */
record SourceMark(int line, int from, int to, Severity severity, String message) {

  SourceMark {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
  }

  /** Whether it is about the place before the character at {@code column}, from 0. */
  boolean isAt(int wantedLine, int column) {
    return line == wantedLine && from <= column && column <= to;
  }
}
