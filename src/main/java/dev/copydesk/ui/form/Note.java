package dev.copydesk.ui.form;

import dev.copydesk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A line under a field: what is wrong or why it is as it is, with the ways out.
 *
 * @param text one sentence
 */
record Note(Tone tone, String text, List<Complaint.Way> ways) {

  Note {
    Objects.requireNonNull(tone);
    ways = List.copyOf(ways);
  }

  /** What sort of line it is; each has an icon, a word and a colour. */
  enum Tone {
    LOCKED("Locked"),
    INFO("Note"),
    WARNING("Warning"),
    ERROR("Error");

    private final String word;

    Tone(String word) {
      this.word = word;
    }

    /** What a screen reader says for the icon. */
    String word() {
      return word;
    }
  }

  static Note of(Sheet sheet, Problem problem, Gestures gestures) {
    List<Complaint.Way> ways =
        problem.fixes().stream()
            .map(fix -> new Complaint.Way(fix.label(), () -> gestures.mend(sheet, problem, fix)))
            .toList();
    return new Note(toneOf(problem), problem.message(), ways);
  }

  static Tone toneOf(Problem problem) {
    return switch (problem.severity()) {
      case INFO -> Tone.INFO;
      case WARNING -> Tone.WARNING;
      case ERROR -> Tone.ERROR;
    };
  }

  List<String> labels() {
    return ways.stream().map(Complaint.Way::label).toList();
  }
}
