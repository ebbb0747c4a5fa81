package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many links at once, politely, until all are looked at or it is stopped. */
class LinkCheckTest {

  private LocalServer server;
  private Web web;

  @BeforeEach
  void start() {
    server = new LocalServer();
    web = server.web(Duration.ofSeconds(20));
  }

  @AfterEach
  void end() {
    web.close();
    server.close();
  }

  @Test
  void looksAtEachAddressOnceAndNeverAtManyOfOneServer() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.page(
        "/page",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          exchange.sendResponseHeaders(200, -1);
          now.decrementAndGet();
        });
    List<String> addresses =
        IntStream.range(0, 60).mapToObj(i -> server.address("/page?" + i % 40)).toList();
    Map<String, Answer> told = new ConcurrentHashMap<>();
    CountDownLatch left = new CountDownLatch(40);
    LinkCheck check =
        new LinkCheck(
            web,
            addresses,
            (address, answer) -> {
              told.put(address, answer);
              left.countDown();
            });
    assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
    check.close();
    assertThat(told).hasSize(40).containsKey(server.address("/page?39"));
    assertThat(server.asked).hasSize(40);
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void onceStoppedNothingMoreIsAskedOrTold() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(2);
    server.page(
        "/wait",
        exchange -> {
          begun.countDown();
          server.hang();
        });
    AtomicInteger told = new AtomicInteger();
    LinkCheck check =
        new LinkCheck(
            web,
            IntStream.range(0, 50).mapToObj(i -> server.address("/wait?" + i)).toList(),
            (address, answer) -> told.incrementAndGet());
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    check.close();
    assertThat(check.ended(Duration.ofSeconds(30))).isTrue();
    assertThat(told).hasValue(0);
    assertThat(server.asked).hasSize(2);
  }
}
