package dev.copydesk.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Muted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {

  private static final Muted NONE = new Muted(List.of());
  private static final RuleId ENTITY = new RuleId("html-entity");

  private final ProblemLines lines = new ProblemLines(new Causes());

  private static Problem problem(RuleId rule, String file, String path, boolean mendable) {
    QuickFix fix = new QuickFix("Mend", true, article -> Optional.of(new Edit.Retype("")));
    return new Problem(
        rule,
        Severity.WARNING,
        new ArticleId(file),
        new Place(2, 1),
        FieldPath.of(path),
        "It is wrong.",
        mendable ? List.of(fix) : List.of());
  }

  private static List<Problem> entities() {
    return List.of(
        problem(ENTITY, "a.md", "title", true),
        problem(ENTITY, "a.md", "excerpt", true),
        problem(ENTITY, "b.md", "title", false));
  }

  private ProblemLine.Cause cause(List<Problem> problems) {
    return (ProblemLine.Cause) lines.of(problems, NONE).getFirst();
  }

  private static String kinds(List<ProblemLine> lines) {
    return String.join(" ", lines.stream().map(line -> line.getClass().getSimpleName()).toList());
  }

  @Test
  void aCauseIsCountedAndClosedAtFirst() {
    assertThat(kinds(lines.of(entities(), NONE))).isEqualTo("Cause");
    ProblemLine.Cause cause = cause(entities());
    assertThat(cause.title()).isEqualTo("An HTML entity such as &amp; stands in a text");
    assertThat(cause.findings()).isEqualTo(3);
    assertThat(cause.articles()).isEqualTo(2);
    assertThat(cause.mendable()).isEqualTo(2);
  }

  @Test
  void belowAnOpenCauseStandTheFilesAndWhatIsFoundThere() {
    lines.open(cause(entities()), true);

    List<ProblemLine> open = lines.of(entities(), NONE);

    assertThat(kinds(open)).isEqualTo("Cause InFile One One One");
    assertThat(open)
        .element(1)
        .isEqualTo(new ProblemLine.InFile(ENTITY, new ArticleId("a.md"), 2, true));
    lines.open(open.get(1), false);
    assertThat(kinds(lines.of(entities(), NONE))).isEqualTo("Cause InFile One");
  }

  @Test
  void theOnlyFindingOfACauseStandsForIt() {
    List<ProblemLine> alone = lines.of(entities().subList(0, 1), NONE);

    assertThat(kinds(alone)).isEqualTo("One");
    assertThat(((ProblemLine.One) alone.getFirst()).title()).startsWith("An HTML entity");
  }

  @Test
  void whatIsOpenStaysOpenWhateverComesAndGoes() {
    lines.open(cause(entities()), true);
    lines.of(List.of(), NONE);
    List<Problem> more =
        Stream.concat(
                entities().stream(),
                Stream.of(
                    problem(new RuleId("same-title"), "a.md", "title", false),
                    problem(new RuleId("same-title"), "b.md", "title", false)))
            .toList();

    assertThat(kinds(lines.of(more, NONE))).isEqualTo("Cause InFile One One One Cause");
  }

  @Test
  void aProblemIsRevealedInItsClosedCauseAndFile() {
    lines.open(cause(entities()), true);
    lines.open(lines.of(entities(), NONE).get(1), false);
    lines.open(cause(entities()), false);

    lines.reveal(entities().getFirst());

    assertThat(kinds(lines.of(entities(), NONE))).isEqualTo("Cause InFile One One One");
  }

  @Test
  void whatIsMutedIsCountedAndCanBeOpened() {
    Muted muted =
        new Muted(
            List.of(
                new Muted.One(Mute.of("html-entity"), 4),
                new Muted.One(new Mute("same-title", "a.md", "title"), 1)));

    List<ProblemLine> closed = lines.of(List.of(), muted);
    assertThat(closed).containsExactly(new ProblemLine.MutedOnes(5, 2, false));
    lines.open(closed.getFirst(), true);

    assertThat(kinds(lines.of(List.of(), muted))).isEqualTo("MutedOnes MutedOne MutedOne");
  }

  @Test
  void aFindingIsTheSameWhereverItHasMovedTo() {
    ProblemLine one = new ProblemLine.One(entities().getFirst(), "", 1);
    Problem moved = problem(ENTITY, "a.md", "title", true);

    assertThat(one.isSame(new ProblemLine.One(moved, "An entity", 0))).isTrue();
    assertThat(one.saysSame(new ProblemLine.One(moved, "", 1))).isTrue();
    assertThat(one.saysSame(new ProblemLine.One(moved, "An entity", 0))).isFalse();
    assertThat(one.isSame(new ProblemLine.One(entities().get(1), "", 1))).isFalse();
  }
}
