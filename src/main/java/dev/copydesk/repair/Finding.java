package dev.copydesk.repair;

import dev.copydesk.text.TextEdit;
import java.util.List;

/**
 * What a scan has found in the text as it stands after the mends before it.
 *
 * @param at its UTF-16 offset in that text
 * @param options ways to mend it, the best first
 */
record Finding(DefectKind kind, int at, String message, List<Option> options) {

  Finding {
    options = List.copyOf(options);
  }

  static Finding of(DefectKind kind, int at, String message, Option... options) {
    return new Finding(kind, at, message, List.of(options));
  }

  /**
   * One way to mend it.
   *
   * @param offered whether she may choose it; else it only stands in, so that the rest of the text
   *     can be read and judged
   */
  record Option(String label, boolean certain, boolean offered, List<TextEdit> edits) {

    Option {
      edits = List.copyOf(edits);
    }

    static Option certain(String label, TextEdit... edits) {
      return new Option(label, true, true, List.of(edits));
    }

    static Option confirm(String label, TextEdit... edits) {
      return new Option(label, false, true, List.of(edits));
    }

    static Option of(String label, boolean certain, List<TextEdit> edits) {
      return new Option(label, certain, true, edits);
    }

    /** Stands in for something that only its author can mend. */
    static Option standIn(List<TextEdit> edits) {
      return new Option("", false, false, edits);
    }
  }
}
