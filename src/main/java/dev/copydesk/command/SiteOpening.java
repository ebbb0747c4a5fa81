package dev.copydesk.command;

import dev.copydesk.command.NamedPaths.Named;
import dev.copydesk.command.NamedPaths.Names;
import dev.copydesk.disk.NotListed;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Entry;
import dev.copydesk.session.OpeningResult;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Session;
import dev.copydesk.session.SessionEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The session over some of one site's files, and the caller's names for them. */
final class SiteOpening {

  private final Names names;
  private final Session session;
  private final OpeningResult result;
  private final Map<Path, ArticleId> ids = new HashMap<>();

  /** Reads all of them; what the session notes by the way goes to the console. */
  SiteOpening(Path site, List<Named> named, ProblemFinder finder, Console console) {
    this.names = NamedPaths.names(site, named);
    this.session =
        new Session(SchemaFile.builtIn(), finder, Optional.empty(), event -> note(event, console));
    this.result = session.openFiles(site, named.stream().map(Named::path).toList()).finish();
    for (Entry entry : session.library().entries()) {
      ids.put(names.pathOf(entry.id()), entry.id());
    }
  }

  private static void note(SessionEvent event, Console console) {
    if (event instanceof SessionEvent.Opened opened) {
      opened.notes().forEach(note -> console.noteOnce("copydesk: " + Line.of(note)));
    } else if (event instanceof SessionEvent.Noted(String words)) {
      console.noteOnce("copydesk: " + Line.of(words));
    }
  }

  Session session() {
    return session;
  }

  OpeningResult result() {
    return result;
  }

  /** What the caller would call what could not be read. */
  String nameOf(NotListed one) {
    return names.nameOf(one.path()).orElse(one.name());
  }

  String nameOf(ArticleId id) {
    return names.nameOf(id);
  }

  /** The article in this file; empty where the file holds no front matter. */
  Optional<ArticleId> at(Path file) {
    return Optional.ofNullable(ids.get(file));
  }
}
