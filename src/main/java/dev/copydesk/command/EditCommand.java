package dev.copydesk.command;

import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.session.Overwrite;
import dev.copydesk.session.SaveReport;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes fields of articles, and nothing else in their files. */
@Command(
    name = "edit",
    header = "Change fields of articles, and nothing else in their files.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "copydesk edit FILE... [--set P=V] [--text P=V] [--add P=V] [--remove P]",
      "                     [--move P=INDEX] [--dry-run]"
    },
    parameterListHeading = "%n",
    sortOptions = false,
    description = {
      "",
      "All options are carried out in the order given, as one edit a file: all of them or none.",
      "P is a field, as in title, provider.name, related[1].title or topics[0]; a key with a dot,"
          + " a bracket or a quote is written [\"a.b\"].",
    },
    footer = {
      "",
      "Exit code: 0 all done, 1 some files refused (each is told with its reason and untouched,"
          + " the others are done), 2 called wrongly."
    })
final class EditCommand implements Callable<Integer> {

  private final Console console;
  private final FileReading files;
  private final List<Change> changes = new ArrayList<>();
  private int changed;
  private int unchanged;
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      converter = NameWord.class,
      description = "Article files.")
  private List<String> words;

  EditCommand(Console console) {
    this.console = console;
    this.files = new FileReading(console);
  }

  @Option(
      names = "--set",
      order = 1,
      paramLabel = "P=V",
      description = {
        "Give field P the value V, read as the field's kind: a number, a flag, a date, a text. A"
            + " list or a record is written as YAML or JSON on one line, as in"
            + " topics='[One, Two]'. In a field that the schema does not know, V is of the kind"
            + " that stands there, else a whole number, true or false, or a text."
      })
  void set(String word) {
    add("--set", word);
  }

  @Option(
      names = "--text",
      order = 2,
      paramLabel = "P=V",
      description = "Give field P the text V, whatever it looks like.")
  void text(String word) {
    add("--text", word);
  }

  @Option(
      names = "--add",
      order = 3,
      paramLabel = "P=V",
      description = {
        "Put an item at the end of list P: a text for topics, a record for related and images, as"
            + " in related='{title: Harbour drones, quality: 30}'."
      })
  void addItem(String word) {
    add("--add", word);
  }

  @Option(
      names = "--remove",
      order = 4,
      paramLabel = "P",
      description = "Take field P, or the list item P, out. Where there is none, all is well.")
  void remove(String word) {
    add("--remove", word);
  }

  @Option(
      names = "--move",
      order = 5,
      paramLabel = "P=INDEX",
      description = "Move the list item P so that it stands at INDEX, from 0, afterwards.")
  void move(String word) {
    add("--move", word);
  }

  @Option(
      names = "--dry-run",
      order = 6,
      arity = "0",
      description = "Print a unified diff of what would change, and write nothing.")
  void dryRun(boolean asked) {
    dryRun = asked;
  }

  private void add(String option, String word) {
    if (word == null) {
      // How the parser says that the option was not given.
      return;
    }
    switch (Change.read(option, word)) {
      case Change.Reading.Good(Change change) -> changes.add(change);
      case Change.Reading.Bad(String reason) ->
          throw new ParameterException(spec.commandLine(), option + ": " + reason);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (changes.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Say what to change: --set, --text, --add, --remove or --move.");
    }
    try (Interruption interruption = new Interruption()) {
      files.read(
          words,
          new FileReading.Work() {
            @Override
            public void article(String name, SiteOpening site, OpenedArticle article) {
              edit(name, site, article);
            }

            @Override
            public boolean isStopped() {
              return interruption.asked();
            }
          });
    }
    if (!dryRun) {
      console.line(
          Count.of(changed, "file")
              + " changed, "
              + unchanged
              + " unchanged, "
              + files.refused()
              + " refused.");
    }
    return files.refused() > 0 ? ExitCode.NOT_ALL : ExitCode.DONE;
  }

  private void edit(String name, SiteOpening site, OpenedArticle opened) {
    EditPlan plan = new EditPlan(opened.schema(), opened.fields());
    new NewKeys(opened.schema(), opened.fields()).of(changes).forEach(console::noteOnce);
    switch (plan.of(changes)) {
      case EditPlan.Result.Good(Edit edit) -> apply(name, site, opened, edit);
      case EditPlan.Result.Bad(FieldPath path, String reason) ->
          files.refuse(name, lineOf(opened, path), reason);
    }
  }

  private void apply(String name, SiteOpening site, OpenedArticle opened, Edit edit) {
    ArticleId id = opened.id();
    ApplyResult result =
        site.session().apply(List.of(id), edit, EditName.of("Edit"), FieldPath.ROOT);
    for (ApplyResult.Applied applied : result.articles()) {
      switch (applied) {
        case ApplyResult.Changed done -> keep(name, site, opened);
        case ApplyResult.Unchanged same -> unchanged++;
        case ApplyResult.Refused refused ->
            files.refuse(name, refused.place().line(), refused.reason());
      }
    }
  }

  private void keep(String name, SiteOpening site, OpenedArticle opened) {
    ArticleId id = opened.id();
    if (dryRun) {
      changed++;
      String unified = site.session().changes(id).unified();
      console.text(DiscreetDiff.of(unified, name, opened.saved(), opened.schema()));
      return;
    }
    for (SaveReport.One one : site.session().save(List.of(id), Overwrite.NEVER).articles()) {
      switch (one.outcome()) {
        case SaveOutcome.Saved saved -> changed++;
        case SaveOutcome.NothingToSave nothing -> unchanged++;
        case SaveOutcome.ChangedMeanwhile refused -> files.refuse(name, 1, refused.words());
        case SaveOutcome.Gone refused -> files.refuse(name, 1, refused.words());
        case SaveOutcome.ReadOnly refused -> files.refuse(name, 1, refused.words());
        case SaveOutcome.OutsideDirectory refused -> files.refuse(name, 1, refused.words());
        case SaveOutcome.Failed refused -> files.refuse(name, 1, refused.words());
      }
    }
  }

  private static int lineOf(OpenedArticle opened, FieldPath path) {
    Article article = opened.article();
    return opened
        .fields()
        .flatMap(fields -> fields.spanOf(path))
        .map(Span::start)
        .map(article::placeOf)
        .map(Place::line)
        .orElse(1);
  }
}
