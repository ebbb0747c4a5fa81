package dev.copydesk.command;

import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Lookup;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.session.Overwrite;
import dev.copydesk.session.SaveReport;
import dev.copydesk.session.SiteCheck;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mends what the rules find in articles, one write a file. */
@Command(
    name = "fix",
    header = "Mend what is wrong in articles; files with nothing to mend are not touched.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "copydesk fix PATH... [--rule ID]... [--confirm] [--dry-run]",
    parameterListHeading = "%n",
    sortOptions = false,
    description = {
      "",
      "Carries out the mends that have one right answer, in the files named and in all articles in"
          + " the directories named, until none is left. “copydesk rules” lists what it knows.",
    },
    footer = {
      "",
      "Text lines are  file:line: fixed: message [rule]",
      "",
      "Exit code: 0 done, 1 some files could not be read, mended or written (each is told with its"
          + " reason), 2 called wrongly."
    })
final class FixCommand implements Callable<Integer> {

  private final Console console;
  private int fixedFiles;
  private int fixes;
  private int refused;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private PathWords paths;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Mend only what this rule finds; may be given several times.")
  private List<String> rules = List.of();

  @Option(
      names = "--confirm",
      description = "Carry out the good guesses too: the first mend of each problem.")
  private boolean confirm;

  @Option(
      names = "--dry-run",
      description = "Print a unified diff of what would change, and write nothing.")
  private boolean dryRun;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook book = RuleBook.standard();
    Set<String> known =
        book.rules().stream().map(Rule::id).map(RuleId::id).collect(Collectors.toSet());
    for (String rule : rules) {
      if (!known.contains(rule)) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no rule “%s”; %scopydesk rules lists them."
                .formatted(
                    rule,
                    book.near(rule).map(near -> "is “%s” meant? ".formatted(near)).orElse("")));
      }
    }
    boolean complete;
    try (Interruption interruption = new Interruption()) {
      complete =
          new SiteReading(console, new SiteCheck(new Checker(book)))
              .read(paths.all(), site -> fix(site, interruption));
    }
    if (!dryRun) {
      console.note(
          "%s in %s, %s not done."
              .formatted(Count.of(fixes, "fix", "fixes"), Count.of(fixedFiles, "file"), refused));
    }
    return complete && refused == 0 ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private void fix(SiteOpening site, Interruption interruption) {
    List<ArticleId> ids = site.session().library().entries().stream().map(Entry::id).toList();
    for (ArticleId id : ids) {
      if (interruption.asked()) {
        return;
      }
      fix(site, id);
    }
  }

  private void fix(SiteOpening site, ArticleId id) {
    String name = site.nameOf(id);
    Entry entry = site.session().library().entry(id).orElseThrow();
    boolean worthTrying = entry.problems().stream().anyMatch(problem -> !problem.fixes().isEmpty());
    List<Mending.Told> done = List.of();
    if (worthTrying && site.session().article(id) instanceof Lookup.Opened(OpenedArticle opened)) {
      Mending mending = new Mending(site.session(), opened.article(), Set.copyOf(rules), confirm);
      mending.run();
      mending.refusals().forEach(line -> refuse(name, line.line(), line.words()));
      done = mending.done();
      if (!done.isEmpty() && isReadable(site, id)) {
        keep(site, name, opened, done);
      }
    }
    if (!isReadable(site, id) && (rules.isEmpty() || !done.isEmpty())) {
      tellUnreadable(name, entry, !done.isEmpty());
    }
  }

  private static boolean isReadable(SiteOpening site, ArticleId id) {
    return site.session().library().entry(id).flatMap(Entry::unreadable).isEmpty();
  }

  /**
   * What stays in the way, where “check” tells it. Half of the mends would not make the file
   * readable and might hide what it was, so none is written.
   *
   * @param entry as the file was, and still is on disk
   */
  private void tellUnreadable(String name, Entry entry, boolean tried) {
    String untouched = tried ? " The file is left as it is, until all of it can be mended." : "";
    List<Problem> errors =
        entry.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    errors.stream()
        .filter(problem -> !isMended(problem))
        .findFirst()
        .or(() -> errors.stream().findFirst())
        .ifPresentOrElse(
            problem ->
                refuse(
                    name,
                    problem.place().line(),
                    problem.message()
                        + (problem.fixes().isEmpty() || confirm ? "" : " --confirm mends it.")
                        + untouched),
            () -> refuse(name, 1, entry.unreadable().orElse("") + untouched));
  }

  private boolean isMended(Problem problem) {
    return confirm
        ? !problem.fixes().isEmpty()
        : problem.fixes().stream().anyMatch(QuickFix::certain);
  }

  private void keep(SiteOpening site, String name, OpenedArticle before, List<Mending.Told> done) {
    ArticleId id = before.id();
    if (dryRun) {
      String unified = site.session().changes(id).unified();
      console.text(DiscreetDiff.of(unified, name, before.saved(), before.schema()));
      return;
    }
    for (SaveReport.One one : site.session().save(List.of(id), Overwrite.NEVER).articles()) {
      switch (one.outcome()) {
        case SaveOutcome.Saved saved -> tell(name, done);
        case SaveOutcome.NothingToSave nothing -> {}
        case SaveOutcome.ChangedMeanwhile failed -> refuse(name, 1, failed.words());
        case SaveOutcome.Gone failed -> refuse(name, 1, failed.words());
        case SaveOutcome.ReadOnly failed -> refuse(name, 1, failed.words());
        case SaveOutcome.OutsideDirectory failed -> refuse(name, 1, failed.words());
        case SaveOutcome.Failed failed -> refuse(name, 1, failed.words());
      }
    }
  }

  private void tell(String name, List<Mending.Told> done) {
    fixedFiles++;
    fixes += done.size();
    for (Mending.Told one : done) {
      console.line(Line.of(name) + ':' + one.line() + ": fixed: " + Line.of(one.words()));
    }
  }

  private void refuse(String name, int line, String reason) {
    refused++;
    console.refusal(name, line, reason);
  }
}
