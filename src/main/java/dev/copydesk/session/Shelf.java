package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Patch;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where every article's file lies and what it was like when read; all unsaved editions, as bytes;
 * and the few articles that were used last, with their trees.
 */
final class Shelf {

  private static final int MOST_AT_HAND = 24;
  private static final long MOST_BYTES_AT_HAND = 32L * 1024 * 1024;

  private final Map<ArticleId, Known> known = new HashMap<>();
  private final Set<Path> paths = new HashSet<>();
  private final Map<ArticleId, Unsaved> unsaved = new HashMap<>();
  private final LinkedHashMap<ArticleId, Editions> atHand = new LinkedHashMap<>(32, 0.75f, true);
  private long bytesAtHand;

  /**
   * A file.
   *
   * @param stamp of the bytes that were read last; empty where it could not be read
   */
  record Known(ArticleFile file, Optional<FileStamp> stamp) {}

  /**
   * An edition that the disk does not hold.
   *
   * @param base what the file must still be for a save to be safe
   * @param condition whether another program has touched the file
   */
  record Unsaved(byte[] file, Patch fromSaved, FileStamp base, Condition condition) {

    Editions editions(ArticleId id) {
      byte[] saved = fromSaved.revert(file).orElseThrow();
      return new Editions(Edition.of(id, file), Edition.of(id, saved));
    }
  }

  Optional<Known> known(ArticleId id) {
    return Optional.ofNullable(known.get(id));
  }

  Collection<Known> allKnown() {
    return List.copyOf(known.values());
  }

  void know(ArticleFile file, Optional<FileStamp> stamp) {
    known.put(file.id(), new Known(file, stamp));
    paths.add(file.path());
  }

  /** Whether the file at {@code path} is known, under whatever name. */
  boolean knows(Path path) {
    return paths.contains(path);
  }

  /** The file under a name of its own: two names may look alike where letters got lost. */
  ArticleFile distinct(ArticleFile file) {
    ArticleId id = file.id();
    for (int i = 2; known.containsKey(id); i++) {
      id = new ArticleId("%s (%d)".formatted(file.id().path(), i));
    }
    return new ArticleFile(id, file.path(), file.bounds());
  }

  void forget(ArticleId id) {
    known(id).ifPresent(file -> paths.remove(file.file().path()));
    known.remove(id);
    unsaved.remove(id);
    takeFromHand(id);
  }

  Optional<Unsaved> unsaved(ArticleId id) {
    return Optional.ofNullable(unsaved.get(id));
  }

  List<ArticleId> allUnsaved() {
    return unsaved.keySet().stream().sorted().toList();
  }

  int unsavedCount() {
    return unsaved.size();
  }

  /** The editions as far as no file must be read for them. */
  Optional<Editions> editions(ArticleId id) {
    Editions near = atHand.get(id);
    if (near == null && unsaved.containsKey(id)) {
      near = unsaved.get(id).editions(id);
      keepAtHand(near);
    }
    return Optional.ofNullable(near);
  }

  /** Puts editions in the place of those before; whether they are unsaved follows from them. */
  void put(Editions editions) {
    ArticleId id = editions.id();
    if (editions.differ()) {
      byte[] file = editions.current().file();
      Patch fromSaved = Patch.between(editions.saved().file(), file);
      Unsaved before = unsaved.get(id);
      FileStamp base = before == null ? stampOf(editions.saved(), id) : before.base();
      Condition condition = before == null ? Condition.READABLE : before.condition();
      unsaved.put(id, new Unsaved(file, fromSaved, base, condition));
    } else {
      unsaved.remove(id);
    }
    keepAtHand(editions);
  }

  /** Says what has become of the file under an unsaved edition. */
  void mark(ArticleId id, Condition condition) {
    unsaved.computeIfPresent(
        id,
        (same, edition) ->
            new Unsaved(edition.file(), edition.fromSaved(), edition.base(), condition));
  }

  /** Makes a save of this unsaved edition safe only where the file is {@code base}. */
  void rebase(ArticleId id, FileStamp base, Condition condition) {
    unsaved.computeIfPresent(
        id, (same, edition) -> new Unsaved(edition.file(), edition.fromSaved(), base, condition));
  }

  /** The unsaved edition has been saved. */
  void saved(ArticleId id, FileStamp stamp) {
    Edition current = editions(id).orElseThrow().current();
    know(known.get(id).file(), Optional.of(stamp));
    put(Editions.same(current));
  }

  private FileStamp stampOf(Edition saved, ArticleId id) {
    return known(id)
        .flatMap(Known::stamp)
        .orElseGet(() -> FileStamp.of(saved.file(), Instant.EPOCH));
  }

  private void keepAtHand(Editions editions) {
    takeFromHand(editions.id());
    atHand.put(editions.id(), editions);
    bytesAtHand += weight(editions);
    while (atHand.size() > 1
        && (atHand.size() > MOST_AT_HAND || bytesAtHand > MOST_BYTES_AT_HAND)) {
      takeFromHand(atHand.firstEntry().getKey());
    }
  }

  private void takeFromHand(ArticleId id) {
    Editions before = atHand.remove(id);
    if (before != null) {
      bytesAtHand -= weight(before);
    }
  }

  private static long weight(Editions editions) {
    return editions.current().file().length;
  }
}
