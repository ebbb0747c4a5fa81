package dev.copydesk.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Fetches pictures, a few at a time, and keeps the latest used of them: never more than so many,
 * and never more bytes than allowed. A picture that cannot be had is remembered with its reason, so
 * that it is not asked for again and again.
 */
public final class Pictures implements AutoCloseable {

  /** A larger picture is not taken. */
  static final int LARGEST = 12 * 1024 * 1024;

  private static final int AT_ONCE = 4;

  private final Web web;
  private final int mostPictures;
  private final long mostBytes;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** The least lately used first. */
  private final Map<String, Fetched> kept = new LinkedHashMap<>(16, 0.75f, true);

  private long bytes;

  /** What came of fetching a picture. */
  public sealed interface Fetched {

    /** Its bytes, in whatever format; not checked to be a picture. */
    record Got(byte[] bytes) implements Fetched {}

    /**
     * It cannot be had.
     *
     * @param reason one plain sentence
     */
    record Broken(String reason) implements Fetched {}
  }

  /**
   * @param mostPictures how many are kept
   * @param mostBytes how many bytes these may have together
   */
  public Pictures(Web web, int mostPictures, long mostBytes) {
    this.web = Objects.requireNonNull(web);
    this.mostPictures = mostPictures;
    this.mostBytes = mostBytes;
  }

  /**
   * Fetches a picture, or has it at hand.
   *
   * @param wanted whether it still is, asked when its turn has come
   * @param then hears what came of it, always on another thread
   */
  public void fetch(String address, BooleanSupplier wanted, Consumer<Fetched> then) {
    threads.execute(
        () -> {
          try {
            places.acquire();
            try {
              if (wanted.getAsBoolean()) {
                then.accept(fetch(address));
              }
            } finally {
              places.release();
            }
          } catch (InterruptedException e) {
            // The program ends.
            Thread.currentThread().interrupt();
          }
        });
  }

  private Fetched fetch(String address) {
    Optional<Fetched> near = kept(address);
    if (near.isPresent()) {
      return near.get();
    }
    Fetched fetched =
        switch (web.take(address, LARGEST)) {
          case Answer.None none -> new Fetched.Broken(none.reason());
          case Answer.Answered answered when answered.isGood() -> new Fetched.Got(answered.body());
          case Answer.Answered answered ->
              new Fetched.Broken("The server says %d.".formatted(answered.status()));
        };
    keep(address, fetched);
    return fetched;
  }

  private synchronized Optional<Fetched> kept(String address) {
    return Optional.ofNullable(kept.get(address));
  }

  private synchronized void keep(String address, Fetched fetched) {
    Fetched before = kept.put(address, fetched);
    bytes += size(fetched) - (before == null ? 0 : size(before));
    Iterator<Fetched> oldest = kept.values().iterator();
    while ((kept.size() > mostPictures || bytes > mostBytes) && oldest.hasNext()) {
      bytes -= size(oldest.next());
      oldest.remove();
    }
  }

  /** Forgets all, such as when she wants to try again. */
  public synchronized void forget() {
    kept.clear();
    bytes = 0;
  }

  synchronized int count() {
    return kept.size();
  }

  synchronized long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static long size(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Got(byte[] all) -> all.length;
      case Fetched.Broken(String reason) -> 2L * reason.length();
    };
  }
}
