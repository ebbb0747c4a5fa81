package dev.copydesk.ui.window;

import dev.copydesk.session.SaveReport;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Optional;

/** Tells with a save what is typed and in no article, so that it is not taken for saved. */
final class UnfitWords {

  private UnfitWords() {}

  /**
   * Nothing where all that is typed is in an article, or where something could not be saved, which
   * is told first.
   *
   * @param unfit where such texts are typed
   */
  static Optional<Status> of(SaveReport report, List<String> unfit) {
    if (unfit.isEmpty() || !report.notSaved().isEmpty()) {
      return Optional.empty();
    }
    String saved =
        report.saved() == 0 ? "Nothing saved" : "Saved " + Counted.articles(report.saved());
    return Optional.of(
        Status.bad(
            "%s; what is typed does not fit or is not written yet: %s"
                .formatted(saved, String.join(", ", unfit))));
  }
}
