package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleBook;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules that articles are checked by. */
@Command(
    name = "rules",
    header = "List the rules that articles are checked by.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "copydesk rules [--format text|json]",
    sortOptions = false,
    description = {
      "",
      "One line a rule: its id, how much its worst findings matter, whether it can mend them, and"
          + " what it finds.",
    },
    footer = {"", "Exit code: 0 done, 2 called wrongly."})
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HelpOption help;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: text.")
  private Format format;

  RulesCommand(Console console) {
    this.console = console;
  }

  /** Named as {@code --format} names them. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    List<Rule> rules =
        RuleBook.standard().rules().stream()
            .sorted(Comparator.comparing(rule -> rule.id().id()))
            .toList();
    switch (format) {
      case text -> {
        int widest = rules.stream().mapToInt(rule -> rule.id().id().length()).max().orElse(0);
        rules.forEach(rule -> console.line(line(rule, widest)));
      }
      case json -> Json.write(console, out -> write(out, rules));
    }
    return ExitCode.DONE;
  }

  private static String line(Rule rule, int widest) {
    return "%s  %-7s  %-5s  %s"
        .formatted(
            rule.id().id() + " ".repeat(widest - rule.id().id().length()),
            FindingFormat.word(rule.severity()),
            rule.mends() ? "mends" : "tells",
            rule.finds());
  }

  private static void write(JsonGenerator out, List<Rule> rules) throws IOException {
    out.writeStartArray();
    for (Rule rule : rules) {
      out.writeStartObject();
      out.writeStringField("id", rule.id().id());
      out.writeStringField("severity", FindingFormat.word(rule.severity()));
      out.writeBooleanField("mends", rule.mends());
      out.writeStringField("finds", rule.finds());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
