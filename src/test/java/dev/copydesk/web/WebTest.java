package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of contacting a server, and which are never contacted. */
class WebTest {

  private LocalServer server;
  private Web web;

  @BeforeEach
  void start() {
    server = new LocalServer();
    web = server.web(Duration.ofSeconds(10));
  }

  @AfterEach
  void end() {
    web.close();
    server.close();
  }

  private Answer look(String path) {
    return web.look(server.address(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/fine, 200, /fine, 0",
    "/gone, 404, /gone, 0",
    "/moved, 200, /fine, 1",
    "/twice, 200, /fine, 2",
    "/headless, 200, /headless, 0"
  })
  void tellsTheStatusAndWhereTheAnswerCameFrom(String path, int status, String last, int hops) {
    assertThat(look(path))
        .isInstanceOfSatisfying(
            Answer.Answered.class,
            answer -> {
              assertThat(answer.status()).isEqualTo(status);
              assertThat(answer.last()).isEqualTo(URI.create(server.address(last)));
              assertThat(answer.hops()).isEqualTo(hops);
              assertThat(answer.body()).isEmpty();
            });
  }

  @Test
  void takesNothingWhereLookingIsEnough() {
    look("/fine");
    assertThat(server.asked).containsExactly("HEAD /fine");
    look("/headless");
    assertThat(server.asked).containsExactly("HEAD /fine", "HEAD /headless", "GET /headless");
  }

  @ParameterizedTest
  @CsvSource({
    "/loop, It redirects again and again.",
    "/inside, It redirects. The address lies in a private network; it is not contacted.",
    "/file, It redirects. Only http and https addresses are contacted."
  })
  void followsNoRedirectToWhereItMustNot(String path, String reason) {
    assertThat(look(path)).isEqualTo(new Answer.NoAnswer(reason));
  }

  @Test
  void doesNotWaitForEver() {
    try (Web hasty = server.web(Duration.ofMillis(300))) {
      assertThat(hasty.look(server.address("/slow")))
          .isEqualTo(new Answer.NoAnswer("The server did not answer in time."));
    }
  }

  @Test
  void aBodyThatTricklesIsNotWaitedForEither() {
    server.page(
        "/trickle",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          server.hang();
        });
    try (Web hasty = server.web(Duration.ofMillis(500))) {
      assertThat(hasty.take(server.address("/trickle"), 1000))
          .isEqualTo(new Answer.NoAnswer("The server did not answer in time."));
    }
  }

  @Test
  void aServerThatIsNotThereIsToldInWords() throws IOException {
    String address;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      address = "http://127.0.0.1:" + closed.getLocalPort() + "/";
    }
    try (Web open = new Web(Reach::refusedForm, Duration.ofSeconds(5))) {
      assertThat(open.look(address))
          .isEqualTo(new Answer.Unreached("The server cannot be reached."));
    }
  }

  @Test
  void takesNoMoreThanIsWanted() {
    server.bytes("/big", new byte[5000]);
    assertThat(web.take(server.address("/big"), 4096))
        .isEqualTo(new Answer.NoAnswer("It is larger than 4 KB."));
    assertThat(web.take(server.address("/big"), 5000))
        .isInstanceOfSatisfying(
            Answer.Answered.class, answer -> assertThat(answer.body()).hasSize(5000));
  }

  @Test
  void forbiddenCharactersAreWrittenAsBrowsersDo() {
    server.status("/odd", 200);
    assertThat(look("/odd|a [1].html#top")).isInstanceOf(Answer.Answered.class);
    assertThat(server.asked).containsExactly("HEAD /odd%7Ca%20%5B1%5D.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest",
        "http://100.64.0.1/",
        "http://[::1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://[64:ff9b::7f00:1]/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://2130706433/",
        "ftp://192.0.43.10/",
        "file:///etc/hosts",
        "http://a:b@192.0.43.10/"
      })
  void thePublicWebIsNotThis(String address) {
    assertThat(new PublicWeb().refusal(URI.create(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.43.10/", "https://[2606:2800:21f::1]/a", "http://8.8.4.4/"})
  void thisIs(String address) {
    assertThat(new PublicWeb().refusal(URI.create(address))).isEmpty();
  }
}
