package dev.copydesk.ui.triage;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Decision;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.ChangedLine;
import dev.copydesk.ui.model.Deciding;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What stands in the way of publishing the story she is at, and its mends by digit. */
final class Blockers {

  private static final int MOST_SHOWN = 4;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_LINES = 8;

  private final LineKeys line;
  private final SessionModel model;
  private final Consumer<Runnable> mend;
  private final Runnable article;
  private final List<Runnable> ways = new ArrayList<>();
  private Optional<ArticleId> about = Optional.empty();
  private boolean refused;

  /** How often the line was made, so that what is told late of one before is dropped. */
  private int showing;

  /**
   * @param mend carries a mend out, in its turn
   * @param article gives the keys to the article beside the table
   */
  Blockers(LineKeys line, SessionModel model, Consumer<Runnable> mend, Runnable article) {
    this.article = Objects.requireNonNull(article);
    this.line = Objects.requireNonNull(line);
    this.model = Objects.requireNonNull(model);
    this.mend = Objects.requireNonNull(mend);
    model.rows().onSwapped(this::changed);
  }

  /** Whether the line is up, so that digits mean mends. */
  boolean isUp() {
    return line.line() instanceof TriageLine.Blocked || line.line() instanceof TriageLine.Clear;
  }

  /** The editor has refused to publish it: whatever is said of the fields it would set is shown. */
  boolean showRefused(Entry story) {
    boolean isFound = story.problems().stream().anyMatch(Blockers::isAtDecision);
    if (isFound) {
      show(story, true);
    }
    return isFound;
  }

  /** Its errors. */
  void show(Entry story) {
    show(story, false);
  }

  private void show(Entry story, boolean isRefused) {
    about = Optional.of(story.id());
    refused = isRefused;
    List<Problem> errors =
        story.problems().stream()
            .filter(it -> it.severity() == Severity.ERROR || (isRefused && isAtDecision(it)))
            .toList();
    ways.clear();
    showing++;
    String title = Deciding.title(story);
    List<TriageLine.Blocker> shown = errors.stream().limit(MOST_SHOWN).map(this::blocker).toList();
    line.show(
        errors.isEmpty()
            ? new TriageLine.Clear(title)
            : new TriageLine.Blocked(title, shown, errors.size() - shown.size()),
        List.of(story.id()));
  }

  private static boolean isAtDecision(Problem problem) {
    return problem.path().equals(Decision.PUBLISHED) || problem.path().equals(Decision.REMOVED);
  }

  private TriageLine.Blocker blocker(Problem problem) {
    List<TriageLine.Way> own = new ArrayList<>();
    for (QuickFix fix : problem.fixes()) {
      Optional<TriageLine.Way> one = way(fix.label(), () -> mend.accept(() -> apply(problem, fix)));
      one.ifPresent(own::add);
      one.ifPresent(it -> tellChange(problem, fix, it.digit()));
    }
    if (own.isEmpty()) {
      way("Go there", () -> goTo(problem)).ifPresent(own::add);
    }
    return new TriageLine.Blocker(problem.message(), own);
  }

  private void tellChange(Problem problem, QuickFix fix, int digit) {
    int number = showing;
    model
        .problems()
        .lines(
            problem,
            fix,
            blocks -> {
              if (number == showing) {
                line.tellChange(digit, words(ChangedLine.of(blocks)));
              }
            });
  }

  private static String words(List<ChangedLine> lines) {
    String shown =
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> (line.added() ? "+ " : "− ") + line.text())
            .collect(Collectors.joining("\n"));
    return lines.size() > MOST_LINES ? shown + "\n…" : shown;
  }

  /** One step, after which her hands are still at the table. */
  private void apply(Problem problem, QuickFix fix) {
    model.applyTo(
        List.of(problem.article()),
        fix.edit(),
        EditName.of(fix.label() + ": " + problem.article().fileName()),
        FieldPath.ROOT,
        result -> {
          if (result.changed() > 0) {
            model.tell(Status.good(fix.label()).with("Undo", model::undo));
          }
        });
  }

  /** What is wrong with the file as a whole is seen in its text. */
  private void goTo(Problem problem) {
    if (problem.path().isRoot()) {
      article.run();
    } else {
      model.showing().goTo(problem.article(), problem.path());
    }
  }

  private Optional<TriageLine.Way> way(String label, Runnable run) {
    if (ways.size() == MOST_DIGITS) {
      return Optional.empty();
    }
    ways.add(run);
    return Optional.of(new TriageLine.Way(ways.size(), label));
  }

  /** Takes the way with that digit, if there is one. */
  void take(int digit) {
    if (isUp() && digit >= 1 && digit <= ways.size()) {
      ways.get(digit - 1).run();
    }
  }

  /** The story may have changed by a mend or by hand. */
  private void changed() {
    if (isUp() && about.isPresent()) {
      model.rows().rowsOf(List.of(about.get())).stream()
          .findFirst()
          .ifPresent(
              story -> {
                if (story.published() == Triage.YES) {
                  line.idle();
                } else {
                  show(story, refused);
                }
              });
    }
  }
}
