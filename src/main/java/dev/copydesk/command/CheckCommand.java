package dev.copydesk.command;

import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.session.Entry;
import dev.copydesk.session.SiteCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Finds what is wrong in articles. It never writes to a file. */
@Command(
    name = "check",
    header = "Find what is wrong in articles; never writes.",
    synopsisHeading = "%nUsage: ",
    customSynopsis =
        "copydesk check PATH... [--format text|json|github] [--min error|warning|info]",
    parameterListHeading = "%n",
    sortOptions = false,
    description = {
      "",
      "Looks at the files named, whatever they are called, and at all articles in the directories"
          + " named: Markdown and HTML files with front matter.",
    },
    footer = {
      "",
      "Text lines are  file:line:column: severity: message [rule]",
      "",
      "Exit code: 0 no errors, 1 errors found, 2 could not run, or not on all of it."
    })
final class CheckCommand implements Callable<Integer> {

  private static final RuleId UNREADABLE = new RuleId("unreadable");

  private final Console console;

  @Mixin private HelpOption help;

  @Mixin private PathWords paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, or github for annotations in a workflow. Default: text.")
  private FindingFormat format;

  @Option(
      names = "--min",
      paramLabel = "SEVERITY",
      defaultValue = "info",
      converter = SeverityWord.class,
      description = "The least to print: error, warning or info. Default: info.")
  private Severity min;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Reads a severity as it is printed. */
  static final class SeverityWord implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String word) {
      for (Severity severity : Severity.values()) {
        if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
          return severity;
        }
      }
      throw new TypeConversionException("expected error, warning or info but was '" + word + "'");
    }
  }

  @Override
  public Integer call() throws IOException {
    Checker checker = new Checker(RuleBook.standard());
    List<Finding> findings = new ArrayList<>();
    int[] articles = {0};
    int[] muted = {0};
    boolean complete =
        new SiteReading(console, new SiteCheck(checker))
            .read(
                paths.all(),
                site -> {
                  articles[0] += site.session().library().size();
                  muted[0] += site.session().findings().muted().findings();
                  collect(site, findings);
                });
    findings.sort(Finding.ORDER);
    format.print(console, findings.stream().filter(this::isShown).toList());
    if (format == FindingFormat.TEXT) {
      console.note(summary(articles[0], findings, muted[0]));
    }
    if (!complete) {
      return ExitCode.COULD_NOT_RUN;
    }
    return count(findings, Severity.ERROR) > 0 ? ExitCode.NOT_ALL : ExitCode.DONE;
  }

  private boolean isShown(Finding finding) {
    return finding.problem().severity().compareTo(min) >= 0;
  }

  private static void collect(SiteOpening site, List<Finding> findings) {
    for (Entry entry : site.session().library().entries()) {
      String file = site.nameOf(entry.id());
      entry.problems().forEach(problem -> findings.add(new Finding(file, problem)));
      if (entry.problems().isEmpty() && entry.unreadable().isPresent()) {
        findings.add(new Finding(file, unreadable(entry, entry.unreadable().get())));
      }
    }
  }

  /** A file that could not even be read has no article that a rule could look at. */
  private static Problem unreadable(Entry entry, String reason) {
    return new Problem(
        UNREADABLE, Severity.ERROR, entry.id(), Place.START, FieldPath.ROOT, reason, List.of());
  }

  private static String summary(int articles, List<Finding> findings, int muted) {
    return Count.of(articles, "article")
        + " checked: "
        + Count.of(count(findings, Severity.ERROR), "error")
        + ", "
        + Count.of(count(findings, Severity.WARNING), "warning")
        + ", "
        + Count.of(count(findings, Severity.INFO), "note")
        + (muted == 0 ? "" : ", " + muted + " muted by the site")
        + '.';
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.problem().severity() == severity).count();
  }
}
