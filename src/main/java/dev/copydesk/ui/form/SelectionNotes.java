package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above the fields of several articles: what edits go to, and what they leave out. */
final class SelectionNotes {

  /** More names than these fill the form. */
  private static final int NAMED = 3;

  private SelectionNotes() {}

  /** What several articles refused, of how many that were to be changed. */
  record Refusals(Subject subject, List<ApplyResult.Refused> refused, int of) {

    boolean isOf(Sheet sheet) {
      return !refused.isEmpty() && sheet.subject().equals(subject);
    }

    Note note() {
      return new Note(
          Note.Tone.ERROR,
          "%,d of %,d refused it and stay as they are: %s"
              .formatted(
                  refused.size(),
                  of,
                  named(refused.stream().map(it -> it.article().fileName() + ": " + it.reason()))),
          List.of());
    }
  }

  /** Nothing for one article. */
  static List<Note> of(Sheet sheet) {
    return switch (sheet) {
      case ArticleSheet one -> List.of();
      case SelectionSheet(Subject subject, Comparison comparison) -> notes(subject, comparison);
    };
  }

  private static List<Note> notes(Subject subject, Comparison comparison) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            Note.Tone.INFO,
            "What you change here changes in all %,d. What you leave alone stays as it is in each."
                .formatted(comparison.articles().size()),
            List.of()));
    int unread = comparison.unread().size();
    if (unread > 0) {
      notes.add(
          new Note(
              Note.Tone.WARNING,
              "%,d of %,d cannot be read and %s: %s"
                  .formatted(
                      unread,
                      subject.articles().size(),
                      unread == 1 ? "stays as it is" : "stay as they are",
                      named(
                          comparison.unread().stream()
                              .map(Comparison.Unread::article)
                              .map(ArticleId::fileName))),
              List.of()));
    }
    return notes;
  }

  private static String named(Stream<String> names) {
    List<String> all = names.toList();
    String first = all.stream().limit(NAMED).collect(Collectors.joining("; "));
    return all.size() <= NAMED ? first : first + "; and %,d more".formatted(all.size() - NAMED);
  }
}
