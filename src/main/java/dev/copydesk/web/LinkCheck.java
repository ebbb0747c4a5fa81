package dev.copydesk.web;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Looks at many addresses, each once, a few at a time and no more than two at a time on one server.
 * It can be stopped; what is not looked at by then is not told.
 */
public final class LinkCheck implements AutoCloseable {

  private static final int AT_ONCE = 12;
  private static final int AT_ONCE_ON_A_HOST = 2;

  private final Web web;
  private final BiConsumer<String, Answer> told;
  private final Semaphore all = new Semaphore(AT_ONCE);
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean stopped;

  /**
   * Begins at once.
   *
   * @param told hears each answer, on one of many threads
   */
  public LinkCheck(Web web, Collection<String> addresses, BiConsumer<String, Answer> told) {
    this.web = Objects.requireNonNull(web);
    this.told = Objects.requireNonNull(told);
    List<String> each = addresses.stream().distinct().toList();
    each.forEach(address -> threads.execute(() -> look(address)));
    threads.shutdown();
  }

  /** Stops it; answers that are on their way are dropped. */
  @Override
  public void close() {
    stopped = true;
    threads.shutdownNow();
  }

  /** Waits until nothing is under way any more; whether that came within {@code patience}. */
  boolean ended(Duration patience) throws InterruptedException {
    return threads.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void look(String address) {
    Semaphore host = hosts.computeIfAbsent(host(address), name -> new Semaphore(AT_ONCE_ON_A_HOST));
    try {
      host.acquire();
      try {
        all.acquire();
        try {
          // One that was stopped gives its place free, which the next one must not take.
          if (!stopped) {
            tell(address, web.look(address));
          }
        } finally {
          all.release();
        }
      } finally {
        host.release();
      }
    } catch (InterruptedException e) {
      // Stopped before its turn: nobody waits for it any more.
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String address, Answer answer) {
    if (!stopped) {
      told.accept(address, answer);
    }
  }

  private static String host(String address) {
    int from = address.indexOf("://") + 3;
    int to = from;
    while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    return address.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
  }
}
