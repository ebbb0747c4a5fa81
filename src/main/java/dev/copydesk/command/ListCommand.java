package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.session.Entry;
import dev.copydesk.session.ProblemFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists articles with their state. */
@Command(
    name = "list",
    header = "List articles with their state; never writes.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "copydesk list PATH... [--format text|json]",
    parameterListHeading = "%n",
    sortOptions = false,
    description = {
      "",
      "One line an article: state, date, file and title, with tabs in between. The state is"
          + " published, unpublished, undecided or unreadable.",
    },
    footer = {"", "Exit code: 0 done, 2 could not run, or not on all of it."})
final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HelpOption help;

  @Mixin private PathWords paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: text.")
  private Format format;

  ListCommand(Console console) {
    this.console = console;
  }

  /** How rows are printed; {@code --format} names them. */
  enum Format {
    TEXT,
    JSON
  }

  private record Row(String file, Entry entry) {}

  @Override
  public Integer call() throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean complete =
        new SiteReading(console, ProblemFinder.NONE)
            .read(
                paths.all(),
                site -> {
                  for (Entry entry : site.session().library().entries()) {
                    rows.add(new Row(site.nameOf(entry.id()), entry));
                  }
                });
    rows.sort(Comparator.comparing(Row::file));
    switch (format) {
      case TEXT -> rows.forEach(row -> console.line(line(row)));
      case JSON -> Json.write(console, out -> write(out, rows));
    }
    return complete ? ExitCode.DONE : ExitCode.COULD_NOT_RUN;
  }

  private static String line(Row row) {
    Entry entry = row.entry();
    return String.join(
        "\t",
        state(entry),
        Line.of(entry.date()),
        Line.of(row.file()),
        Line.of(entry.unreadable().orElse(entry.title())));
  }

  private static String state(Entry entry) {
    if (entry.unreadable().isPresent()) {
      return "unreadable";
    }
    return switch (entry.published()) {
      case YES -> "published";
      case NO -> "unpublished";
      case UNKNOWN -> "undecided";
    };
  }

  private static void write(JsonGenerator out, List<Row> rows) throws IOException {
    out.writeStartArray();
    for (Row row : rows) {
      Entry entry = row.entry();
      out.writeStartObject();
      text(out, "file", row.file());
      text(out, "state", state(entry));
      if (entry.unreadable().isPresent()) {
        text(out, "reason", entry.unreadable().get());
      } else {
        writeValues(out, entry);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeValues(JsonGenerator out, Entry entry) throws IOException {
    out.writeBooleanField("removed", entry.removed());
    text(out, "date", entry.date());
    text(out, "title", entry.title());
    text(out, "category", entry.category());
    text(out, "type", entry.type());
    text(out, "provider", entry.provider());
    number(out, "quality", entry.quality());
    number(out, "heat", entry.heat());
    out.writeArrayFieldStart("topics");
    for (String topic : entry.topics()) {
      Json.string(out, topic);
    }
    out.writeEndArray();
    out.writeNumberField("related", entry.related());
    out.writeNumberField("images", entry.images());
  }

  private static void text(JsonGenerator out, String key, String text) throws IOException {
    out.writeFieldName(key);
    Json.string(out, text);
  }

  private static void number(JsonGenerator out, String key, OptionalLong number)
      throws IOException {
    if (number.isPresent()) {
      out.writeNumberField(key, number.getAsLong());
    } else {
      out.writeNullField(key);
    }
  }
}
