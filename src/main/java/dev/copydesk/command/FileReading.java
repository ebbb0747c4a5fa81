package dev.copydesk.command;

import dev.copydesk.command.NamedPaths.Named;
import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Lookup;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.session.OpeningResult;
import dev.copydesk.session.ProblemFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Goes through the files a caller named one by one, in batches, whatever they are called. */
final class FileReading {

  private final Console console;
  private int refused;

  FileReading(Console console) {
    this.console = console;
  }

  /** What is done with each file that holds an article, readable or not. */
  interface Work {

    /**
     * @param name the file's name as the caller wrote it
     */
    void article(String name, SiteOpening site, OpenedArticle article) throws IOException;

    /** Whether to leave the files that are still to come as they are. */
    default boolean isStopped() {
      return false;
    }
  }

  /** Tells the caller that nothing could be done with a file, and why. */
  void refuse(String name, int line, String reason) {
    refused++;
    console.refusal(name, line, reason);
  }

  /** How many files were refused so far. */
  int refused() {
    return refused;
  }

  void read(List<String> words, Work work) throws IOException {
    NamedPaths paths = new NamedPaths(Path.of(""), words);
    for (NamedPaths.Missing missing : paths.missing()) {
      refuse(missing.word(), 1, missing.words("There is no such file."));
    }
    for (Named one : paths.all()) {
      if (one.isDirectory()) {
        refuse(one.word(), 1, "This is a directory; name the files in it.");
      }
    }
    for (List<Named> batch : paths.batches()) {
      if (work.isStopped()) {
        return;
      }
      SiteOpening site =
          new SiteOpening(batch.getFirst().site(), batch, ProblemFinder.NONE, console);
      for (Named file : batch) {
        if (!work.isStopped()) {
          read(file, site, work);
        }
      }
    }
  }

  private void read(Named file, SiteOpening site, Work work) throws IOException {
    Optional<ArticleId> id = site.at(file.path());
    if (id.isEmpty()) {
      String reason =
          site.result() instanceof OpeningResult.NotOpened(String why)
              ? why
              : "The file has no front matter; put two “---” lines at its beginning.";
      refuse(file.word(), 1, reason);
      return;
    }
    switch (site.session().article(id.get())) {
      case Lookup.Opened(OpenedArticle article) -> work.article(file.word(), site, article);
      case Lookup.NotOpened(ArticleId which, String reason) -> refuse(file.word(), 1, reason);
    }
  }
}
