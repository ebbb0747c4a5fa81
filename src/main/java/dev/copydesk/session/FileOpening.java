package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.DirectoryScan;
import dev.copydesk.disk.NotListed;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.OtherFrontMatter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for files and reads them in slices, the looking first, so that the total is soon known. */
final class FileOpening implements Opening {

  private static final long SLICE_NANOS = 30_000_000;
  private static final int NAMES_A_SLICE = 1_000;
  private static final int FILES_A_SLICE = 500;
  private static final int ECHOES_A_SLICE = 100;

  private final Desk desk;
  private final Deque<DirectoryScan> scans = new ArrayDeque<>();
  private final Deque<ArticleFile> files = new ArrayDeque<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<NotListed> notListed;
  private final List<String> leftovers = new ArrayList<>();
  private final List<Path> topicFiles = new ArrayList<>();
  private int done;
  private boolean cancelled;
  private Optional<OpeningResult> result = Optional.empty();

  /**
   * @param notListed what is known already not to be there, each with the reason
   */
  FileOpening(
      Desk desk, List<DirectoryScan> scans, List<ArticleFile> files, List<NotListed> notListed) {
    this.desk = desk;
    this.scans.addAll(scans);
    this.files.addAll(files);
    this.notListed = new ArrayList<>(notListed);
  }

  @Override
  public boolean step() {
    if (result.isPresent()) {
      return false;
    }
    long end = System.nanoTime() + SLICE_NANOS;
    look();
    List<Entry> found = new ArrayList<>();
    int read = 0;
    while (!cancelled
        && !files.isEmpty()
        && read < FILES_A_SLICE
        && (read == 0 || System.nanoTime() < end)) {
      read(files.removeFirst()).ifPresent(found::add);
      read++;
    }
    done += read;
    if (!found.isEmpty()) {
      desk.tell(new SessionEvent.Found(found));
      desk.vocabulary().tell();
    }
    boolean more = !files.isEmpty() || !scans.isEmpty();
    if (!cancelled && (more || desk.echo(ECHOES_A_SLICE))) {
      desk.tell(new SessionEvent.Progress("Reading", done, total(), Optional.empty()));
      return true;
    }
    end();
    return false;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public OptionalInt total() {
    return scans.isEmpty() ? OptionalInt.of(done + files.size()) : OptionalInt.empty();
  }

  @Override
  public Optional<OpeningResult> result() {
    return result;
  }

  private void look() {
    DirectoryScan scan = scans.peek();
    if (scan == null || cancelled || scan.step(NAMES_A_SLICE, files::add)) {
      return;
    }
    finish(scans.pop());
    if (scans.isEmpty()) {
      topicFiles.addAll(0, desk.vocabulary().files());
      desk.vocabulary().readFrom(topicFiles);
      desk.vocabulary().tell();
    }
  }

  private void finish(DirectoryScan scan) {
    scan.close();
    leftOut.addAll(scan.leftOut());
    notListed.addAll(scan.notListed());
    leftovers.addAll(scan.leftovers());
    topicFiles.addAll(scan.topicFiles());
  }

  private Optional<Entry> read(ArticleFile file) {
    if (desk.shelf().knows(file.path())) {
      return Optional.empty();
    }
    return desk.found(desk.shelf().distinct(file));
  }

  private List<ArticleId> notEntered() {
    return desk.shelf().allKnown().stream()
        .map(known -> known.file().id())
        .filter(id -> desk.library().entry(id).isEmpty())
        .sorted()
        .toList();
  }

  private void end() {
    while (!scans.isEmpty()) {
      finish(scans.pop());
    }
    files.clear();
    Library.Counts counts = desk.library().counts();
    List<ArticleId> without = new ArrayList<>();
    SortedMap<ArticleId, OtherFrontMatter> others = new TreeMap<>();
    for (ArticleId id : notEntered()) {
      desk.otherFrontMatter(id)
          .ifPresentOrElse(language -> others.put(id, language), () -> without.add(id));
    }
    OpeningResult.Summary summary =
        new OpeningResult.Summary(
            counts.articles(), counts.unreadable(), without, others, leftOut, notListed, leftovers);
    OpeningResult ended =
        cancelled ? new OpeningResult.Cancelled(summary) : new OpeningResult.Ended(summary);
    result = Optional.of(ended);
    desk.vocabulary().tell();
    desk.tell(new SessionEvent.OpeningEnded(ended));
  }
}
