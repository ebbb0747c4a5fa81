package dev.copydesk.ui.model;

import dev.copydesk.problem.Problem;
import dev.copydesk.session.Library;
import dev.copydesk.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is wrong in the whole directory, the worst first, and the counts that tell how it stands.
 */
public final class ProblemList {

  private static final Comparator<Problem> WORST_FIRST =
      Comparator.comparing(Problem::severity)
          .reversed()
          .thenComparing(Problem::article)
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column());

  private final Session session;
  private final Latest latest;

  /** Of the worker alone. */
  private final Breath breath = new Breath();

  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<Problem> readOnly =
      FXCollections.unmodifiableObservableList(problems);
  private final ReadOnlyObjectWrapper<Library.Counts> counts =
      new ReadOnlyObjectWrapper<>(new Library.Counts(0, 0, 0, 0, 0, 0, 0));

  ProblemList(Session session, Crossing crossing) {
    this.session = Objects.requireNonNull(session);
    this.latest = new Latest(crossing);
  }

  /** All problems; they change only on the FX thread. */
  public ObservableList<Problem> problems() {
    return readOnly;
  }

  public ReadOnlyObjectProperty<Library.Counts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** On the worker: entries have changed. Shown at once, or soon if that was just done. */
  void libraryChanged(boolean atOnce) {
    Library library = session.library();
    breath.take(
        atOnce,
        () -> latest.answer(() -> new Answer(problemsOf(library), library.counts()), this::swap));
  }

  private record Answer(List<Problem> problems, Library.Counts counts) {}

  private static List<Problem> problemsOf(Library library) {
    return library.entries().stream()
        .flatMap(entry -> entry.problems().stream())
        .sorted(WORST_FIRST)
        .toList();
  }

  private void swap(Answer answer) {
    counts.set(answer.counts());
    if (!isSame(answer.problems())) {
      problems.setAll(answer.problems());
    }
  }

  /** A list that says the same is left alone, so that it does not jump while she types. */
  private boolean isSame(List<Problem> others) {
    if (others.size() != problems.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      Problem one = problems.get(i);
      Problem other = others.get(i);
      if (!one.article().equals(other.article())
          || !one.rule().equals(other.rule())
          || !one.path().equals(other.path())
          || !one.place().equals(other.place())
          || !one.message().equals(other.message())) {
        return false;
      }
    }
    return true;
  }
}
