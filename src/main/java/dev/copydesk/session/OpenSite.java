package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.DirectoryScan;
import dev.copydesk.disk.Journal;
import dev.copydesk.disk.MarkFile;
import dev.copydesk.disk.NotListed;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What is open: the desk with its articles, where to look for more of them, and what the site's own
 * file says. Opening puts another one in its place; a refresh brings it in step with the disk.
 */
final class OpenSite {

  private static final String MARKS = "marks";
  private static final OpeningResult NOT_YET =
      new OpeningResult.NotOpened("The directory is still being read.");

  private final Schema builtIn;
  private final ProblemFinder finder;
  private final Optional<Path> stateDirectory;
  private final Consumer<SessionEvent> listener;
  private Desk desk;
  private Muting muting;
  private SiteSchema schema;

  /** What the site's file says by now; {@link #schema} is what it said when it was opened. */
  private SiteSchema latest;

  private List<Path> sites = List.of();
  private List<Path> roots = List.of();
  private Optional<Opening> opening = Optional.empty();
  private Optional<Refreshing> refreshing = Optional.empty();

  OpenSite(
      Schema builtIn,
      ProblemFinder finder,
      Optional<Path> stateDirectory,
      Consumer<SessionEvent> listener) {
    this.builtIn = Objects.requireNonNull(builtIn);
    this.finder = Objects.requireNonNull(finder);
    this.stateDirectory = Objects.requireNonNull(stateDirectory);
    this.listener = Objects.requireNonNull(listener);
    this.schema = SiteSchema.none(Path.of(""), builtIn);
    this.latest = schema;
    this.muting = muting(Path.of(""));
    this.desk = desk(Path.of(""), false);
  }

  Desk desk() {
    return desk;
  }

  Muting muting() {
    return muting;
  }

  Opening open(Path directory) {
    return switch (Grounds.of(directory)) {
      case Grounds.Refused(String name, String reason) -> {
        schema = SiteSchema.none(directory, builtIn);
        begin(directory, name, false, List.of(), List.of());
        yield new NoOpening(desk, reason);
      }
      case Grounds.Directory(String name, Path real) -> {
        schema = SiteSchema.find(List.of(real), builtIn);
        begin(real, name, true, List.of(real), List.of(real));
        yield opening(List.of(), List.of(), Topics.filesOf(real));
      }
    };
  }

  Opening openFiles(Path base, List<Path> files) {
    NamedFiles named = NamedFiles.find(base, files);
    schema = SiteSchema.find(named.sites(), builtIn);
    String name = String.valueOf(named.base().getFileName());
    begin(named.base(), name, false, named.sites(), named.directories());
    List<Path> topics =
        named.sites().stream().flatMap(directory -> Topics.filesOf(directory).stream()).toList();
    return opening(named.files(), named.notThere(), topics);
  }

  Opening goOn() {
    return opening(List.of(), List.of(), desk.vocabulary().files());
  }

  /**
   * Brings all in step with the disk. One that goes on already is the same one: it then looks at
   * all files once more.
   */
  Refreshing refreshing(BooleanSupplier hasOthersFirst) {
    if (refreshing.filter(Refreshing::join).isEmpty()) {
      refreshing = Optional.of(newRefreshing(hasOthersFirst));
    }
    return refreshing.get();
  }

  private Refreshing newRefreshing(BooleanSupplier hasOthersFirst) {
    return switch (opening.flatMap(Opening::result).orElse(NOT_YET)) {
      case OpeningResult.Ended ended ->
          new Refreshing(desk, roots, this::followSite, hasOthersFirst);
      case OpeningResult.Cancelled stopped ->
          new Refreshing(desk, List.of(), this::followSite, hasOthersFirst);
      case OpeningResult.NotOpened nothing -> Refreshing.ofNothing(desk);
    };
  }

  /**
   * What the site's file mutes counts at once. Its fields count for articles that are read from now
   * on alone, so they wait for the next opening; a file that cannot be used changes nothing.
   */
  private void followSite() {
    SiteSchema now = SiteSchema.find(sites, builtIn);
    SiteSchema before = latest;
    latest = now;
    if (now.isUsed()) {
      muting.follow(desk, now.file(), now.mutes());
    }
    if (!now.notes().equals(before.notes())) {
      now.notes().forEach(note -> desk.tell(new SessionEvent.Noted(note)));
    }
    if (now.isUsed() && !now.saysTheSame(schema) && !now.saysTheSame(before)) {
      desk.tell(
          new SessionEvent.Noted(
              "%s has other fields or views now; read the directory again to go by them."
                  .formatted(SchemaFile.NAME)));
    }
  }

  private Opening opening(List<ArticleFile> files, List<NotListed> notThere, List<Path> topics) {
    List<DirectoryScan> scans =
        roots.stream().map(root -> new DirectoryScan(desk.base(), root)).toList();
    desk.vocabulary().readFrom(topics);
    opening = Optional.of(new FileOpening(desk, scans, files, notThere));
    return opening.get();
  }

  private void begin(
      Path base, String name, boolean keeps, List<Path> newSites, List<Path> newRoots) {
    desk.close();
    latest = schema;
    opening = Optional.empty();
    refreshing = Optional.empty();
    muting = muting(base);
    desk = desk(base, keeps);
    sites = List.copyOf(newSites);
    roots = List.copyOf(newRoots);
    desk.tell(new SessionEvent.Opened(name, schema.notes(), schema.views()));
    desk.marks().open();
    desk.historyChanged();
  }

  private Muting muting(Path base) {
    return new Muting(finder, base, schema.file(), schema.mutes());
  }

  private Desk desk(Path base, boolean keeps) {
    Optional<Path> state = stateDirectory.filter(directory -> keeps);
    return new Desk(
        base,
        schema.schema(),
        muting,
        new Keeping(state.map(directory -> new Journal(directory, base)), listener),
        state.map(directory -> new MarkFile(directory.resolveSibling(MARKS), base)),
        listener);
  }
}
