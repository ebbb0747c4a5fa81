package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PublicWebTest {

  private static final URI ADDRESS = URI.create("https://news.example.test/story");

  private static PublicWeb answering(String... addresses) {
    return new PublicWeb(
        host -> {
          InetAddress[] all = new InetAddress[addresses.length];
          for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.ofLiteral(addresses[i]);
          }
          return all;
        },
        Duration.ofSeconds(30));
  }

  @Test
  void onePrivateAddressIsEnoughToRefuse() {
    assertThat(answering("93.184.216.34").refusal(ADDRESS)).isEmpty();
    assertThat(answering("93.184.216.34", "10.0.0.1").refusal(ADDRESS).orElseThrow().reason())
        .contains("private network");
  }

  @Test
  void aNameThatNobodyKnowsIsTold() {
    PublicWeb web =
        new PublicWeb(
            host -> {
              throw new UnknownHostException(host);
            },
            Duration.ofSeconds(30));
    assertThat(web.refusal(ADDRESS))
        .contains(new Answer.Unreached("There is no server of this name."));
  }

  @Test
  void aNameServerThatNeverAnswersIsNotWaitedFor() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    PublicWeb web =
        new PublicWeb(
            host -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                left.countDown();
              }
              return new InetAddress[0];
            },
            Duration.ofMillis(1));
    assertThat(web.refusal(ADDRESS).orElseThrow())
        .isInstanceOfSatisfying(
            Answer.Unreached.class, none -> assertThat(none.reason()).contains("does not answer"));
    left.await();
  }
}
