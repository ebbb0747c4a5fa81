package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.document.Article;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.session.OpenedArticle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the fields of articles as JSON. */
@Command(
    name = "get",
    header = "Print the fields of articles as JSON; never writes.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "copydesk get FILE... [--path P]",
    parameterListHeading = "%n",
    sortOptions = false,
    description = {
      "",
      "One file: its fields as an object, in written order. Several files: an array of"
          + " {\"file\", \"fields\"}. With --path: the value alone, or {\"file\", \"value\"}.",
      "",
      "Values are as written: a text stays a text whatever it looks like; only what every reader"
          + " takes for a number, true, false or null becomes one; dates are texts. Aliases are"
          + " written out. A sealed value is shown as {\"sealed\": {\"length\", \"hash\"}}.",
    },
    footer = {"", "Exit code: 0 all printed, 1 some could not be, 2 called wrongly."})
final class GetCommand implements Callable<Integer> {

  private final Console console;
  private final FileReading files;

  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      converter = NameWord.class,
      description = "Article files.")
  private List<String> words;

  @Option(
      names = "--path",
      paramLabel = "P",
      converter = PathWord.class,
      description = "Only this field, as in provider.name, related[1].title or topics[0].")
  private FieldPath path = FieldPath.ROOT;

  GetCommand(Console console) {
    this.console = console;
    this.files = new FileReading(console);
  }

  private record Found(WrittenValues values, FieldReader reader, WrittenValue value) {}

  @Override
  public Integer call() throws IOException {
    if (words.size() == 1) {
      files.read(
          words,
          (name, site, article) -> {
            Optional<Found> found = find(name, article);
            if (found.isPresent()) {
              Json.write(console, out -> write(out, found.get()));
            }
          });
    } else {
      Json.write(console, this::writeAll);
    }
    return files.refused() > 0 ? ExitCode.NOT_ALL : ExitCode.DONE;
  }

  private void writeAll(JsonGenerator out) throws IOException {
    out.writeStartArray();
    files.read(
        words,
        (name, site, article) -> {
          Optional<Found> found = find(name, article);
          if (found.isPresent()) {
            out.writeStartObject();
            out.writeFieldName("file");
            Json.string(out, name);
            out.writeFieldName(path.isRoot() ? "fields" : "value");
            write(out, found.get());
            out.writeEndObject();
          }
        });
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Found found) throws IOException {
    new ValueJson(found.values(), found.reader(), out).write(found.value());
  }

  private Optional<Found> find(String name, OpenedArticle opened) {
    Article article = opened.article();
    return switch (article.reading()) {
      case FrontMatterReading.Found(FrontMatter frontMatter) -> find(name, opened, frontMatter);
      case FrontMatterReading.Absent absent -> refuse(name, 1, "The file has no front matter.");
      case FrontMatterReading.Unreadable unreadable ->
          refuse(name, article.placeOf(unreadable.offset()).line(), unreadable.reason());
    };
  }

  private Optional<Found> find(String name, OpenedArticle opened, FrontMatter frontMatter) {
    WrittenValues values = new WrittenValues(frontMatter, opened.schema());
    Optional<WrittenValue> value = values.find(path);
    if (value.isEmpty()) {
      return refuse(name, 1, "There is no “" + path + "”.");
    }
    if (!values.isWithinLimits(value.get())) {
      return refuse(name, 1, "Written out, its aliases come to more than can be printed.");
    }
    return Optional.of(
        new Found(values, new FieldReader(frontMatter, opened.schema()), value.get()));
  }

  private Optional<Found> refuse(String name, int line, String reason) {
    files.refuse(name, line, reason);
    return Optional.empty();
  }
}
