package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.DirectoryScan;
import dev.copydesk.document.ArticleId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * Brings the desk in step with the disk, in slices: what other programs have changed, added or
 * taken away. Each file is compared with what is known of it in that moment, so whatever she does
 * between the slices counts; cancelled, it leaves the rest for the next time.
 */
final class Refreshing implements Piecework<Refreshed> {

  private static final long SLICE_NANOS = 30_000_000;
  private static final long SILENCE_NANOS = 200_000_000;
  private static final int FILES_A_SLICE = 500;
  private static final int NAMES_AT_ONCE = 500;
  private static final int LOOKS_A_SLICE = 4;
  private static final int ECHOES_AT_ONCE = 10;

  private final Desk desk;
  private final FollowingFiles following;
  private final List<Path> roots;
  private final Runnable first;
  private final BooleanSupplier hasOthersFirst;
  private final Deque<ArticleId> known = new ArrayDeque<>();
  private final Deque<DirectoryScan> scans = new ArrayDeque<>();
  private final Deque<ArticleFile> files = new ArrayDeque<>();
  private final List<Path> topicFiles = new ArrayList<>();

  private int done;
  private int looks;
  private boolean hasBegun;
  private boolean isWantedAgain;
  private boolean hasToldProgress;
  private boolean stopped;
  private long toldAt = System.nanoTime();
  private volatile boolean cancelled;
  private Optional<Refreshed> result = Optional.empty();

  /**
   * @param roots the directories to look for new files in
   * @param first what is to be looked at before the files
   * @param hasOthersFirst does a slice of work that must end before an article changes otherwise;
   *     false where there is none
   */
  Refreshing(Desk desk, List<Path> roots, Runnable first, BooleanSupplier hasOthersFirst) {
    this.desk = Objects.requireNonNull(desk);
    this.following = new FollowingFiles(desk);
    this.roots = List.copyOf(roots);
    this.first = Objects.requireNonNull(first);
    this.hasOthersFirst = Objects.requireNonNull(hasOthersFirst);
  }

  /** There is nothing to compare yet. */
  static Refreshing ofNothing(Desk desk) {
    Refreshing nothing = new Refreshing(desk, List.of(), () -> {}, () -> false);
    nothing.result = Optional.of(new Refreshed(0));
    return nothing;
  }

  /** Whether one that is asked for now may be this one: then it looks at all files from now on. */
  boolean join() {
    boolean goesOn = result.isEmpty() && !cancelled;
    isWantedAgain |= goesOn && hasBegun;
    return goesOn;
  }

  @Override
  public boolean step() {
    if (result.isPresent() || desk.isClosed()) {
      closeScans();
      return false;
    }
    if (!cancelled && hasOthersFirst.getAsBoolean()) {
      return true;
    }
    if (!hasBegun) {
      begin();
    }
    long end = System.nanoTime() + SLICE_NANOS;
    int most = done + FILES_A_SLICE;
    looks = 0;
    boolean goesOn = one();
    while (goesOn && done < most && looks < LOOKS_A_SLICE && System.nanoTime() < end) {
      goesOn = one();
    }
    following.forgetSteps();
    if (!goesOn) {
      end();
    } else if (System.nanoTime() - toldAt > SILENCE_NANOS) {
      tell();
    }
    if (goesOn || hasToldProgress) {
      tellHowFar(goesOn);
      hasToldProgress = true;
    }
    return goesOn;
  }

  /** How many new files there are is known when all are looked for. */
  private void tellHowFar(boolean goesOn) {
    if (goesOn && known.isEmpty() && !scans.isEmpty()) {
      desk.progress(this, "Looking for new files", files.size(), OptionalInt.empty());
    } else if (total() > 0) {
      int reached = goesOn ? Math.min(done, total() - 1) : total();
      desk.progress(this, "Comparing", reached, OptionalInt.of(total()));
    }
  }

  private void begin() {
    hasBegun = true;
    isWantedAgain = false;
    first.run();
    desk.history().seal();
    known.clear();
    desk.shelf().allKnown().forEach(one -> known.add(one.file().id()));
    closeScans();
    roots.forEach(root -> scans.add(new DirectoryScan(desk.base(), root)));
    topicFiles.clear();
    topicFiles.addAll(desk.vocabulary().files());
  }

  /** One more thing to do; false when there is none. */
  private boolean one() {
    if (cancelled) {
      stopped = true;
      return false;
    }
    if (desk.register().hasEchoes()) {
      following.echo(ECHOES_AT_ONCE);
      return true;
    }
    if (!known.isEmpty()) {
      done++;
      following.compare(known.removeFirst());
      return true;
    }
    if (!scans.isEmpty()) {
      look(scans.element());
      return true;
    }
    if (!files.isEmpty()) {
      done++;
      following.take(files.removeFirst());
      return true;
    }
    desk.vocabulary().readFrom(topicFiles);
    if (isWantedAgain) {
      begin();
      return true;
    }
    return false;
  }

  private void look(DirectoryScan scan) {
    looks++;
    if (!scan.step(NAMES_AT_ONCE, this::keepIfNew)) {
      topicFiles.addAll(scan.topicFiles());
      scan.close();
      scans.remove();
    }
  }

  private void keepIfNew(ArticleFile file) {
    if (!desk.shelf().knows(file.path())) {
      files.add(file);
    }
  }

  private void end() {
    closeScans();
    tell();
    following.tellMissed();
    result = Optional.of(new Refreshed(done));
  }

  private void closeScans() {
    scans.forEach(DirectoryScan::close);
    scans.clear();
    files.clear();
  }

  private void tell() {
    following.tell();
    toldAt = System.nanoTime();
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
  public int total() {
    return done + known.size() + files.size();
  }

  @Override
  public boolean isCancelled() {
    return stopped;
  }

  @Override
  public Optional<Refreshed> result() {
    return result;
  }
}
