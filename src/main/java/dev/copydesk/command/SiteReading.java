package dev.copydesk.command;

import dev.copydesk.command.NamedPaths.Named;
import dev.copydesk.session.OpeningResult;
import dev.copydesk.session.ProblemFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Goes through all the articles in the files and directories a caller named, site by site. */
final class SiteReading {

  private final Console console;
  private final ProblemFinder finder;

  SiteReading(Console console, ProblemFinder finder) {
    this.console = console;
    this.finder = finder;
  }

  /**
   * Hands every site to {@code each}. What is not there or cannot be read is told on the console.
   *
   * @return whether all of it was read
   */
  boolean read(List<String> words, Consumer<SiteOpening> each) {
    NamedPaths paths = new NamedPaths(Path.of(""), words);
    for (NamedPaths.Missing missing : paths.missing()) {
      console.note(
          "copydesk: "
              + Line.of(missing.word())
              + ": "
              + missing.words("there is no such file or directory."));
    }
    boolean complete = paths.missing().isEmpty();
    for (Map.Entry<Path, List<Named>> site : paths.bySite().entrySet()) {
      SiteOpening opening = new SiteOpening(site.getKey(), site.getValue(), finder, console);
      complete &= isComplete(opening);
      each.accept(opening);
    }
    return complete;
  }

  private boolean isComplete(SiteOpening opening) {
    return switch (opening.result()) {
      case OpeningResult.Ended(OpeningResult.Summary summary) -> {
        summary
            .notListed()
            .forEach(
                one ->
                    console.note(
                        "copydesk: " + Line.of(opening.nameOf(one)) + ": " + one.reason()));
        summary
            .otherFrontMatter()
            .forEach(
                (file, language) ->
                    console.note(
                        "copydesk: %s: the front matter is %s, which is not looked at."
                            .formatted(Line.of(opening.nameOf(file)), language)));
        yield summary.notListed().isEmpty();
      }
      case OpeningResult.Cancelled cancelled -> false;
      case OpeningResult.NotOpened(String reason) -> {
        console.note("copydesk: " + Line.of(reason));
        yield false;
      }
    };
  }
}
