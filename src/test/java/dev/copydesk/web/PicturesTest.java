package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.web.Pictures.Fetched;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many pictures are kept, and what is asked of the server for them. */
class PicturesTest {

  private LocalServer server;
  private Web web;

  @BeforeEach
  void start() {
    server = new LocalServer();
    web = server.web(Duration.ofSeconds(20));
    for (int i = 0; i < 6; i++) {
      server.bytes("/p" + i, new byte[1000]);
    }
  }

  @AfterEach
  void end() {
    web.close();
    server.close();
  }

  private Fetched fetch(Pictures pictures, String path) {
    BlockingQueue<Fetched> told = new LinkedBlockingQueue<>();
    pictures.fetch(server.address(path), () -> true, told::add);
    try {
      Fetched fetched = told.poll(30, TimeUnit.SECONDS);
      assertThat(fetched).isNotNull();
      return fetched;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void eachIsAskedForOnce() {
    Pictures pictures = new Pictures(web, 10, 100_000);
    for (int i = 0; i < 3; i++) {
      assertThat(fetch(pictures, "/p1")).isInstanceOf(Fetched.Got.class);
      assertThat(fetch(pictures, "/gone")).isEqualTo(new Fetched.Broken("The server says 404."));
    }
    assertThat(server.asked).containsExactly("GET /p1", "GET /gone");
    pictures.forget();
    fetch(pictures, "/p1");
    assertThat(server.asked).hasSize(3);
  }

  @Test
  void noMoreAreKeptThanAllowedAndTheLatestUsedStay() {
    Pictures pictures = new Pictures(web, 3, 100_000);
    for (String path : new String[] {"/p0", "/p1", "/p2", "/p0", "/p3", "/p0"}) {
      fetch(pictures, path);
      assertThat(pictures.count()).isLessThanOrEqualTo(3);
    }
    assertThat(server.asked).hasSize(4);
    fetch(pictures, "/p1");
    assertThat(server.asked).hasSize(5);
  }

  @Test
  void noMoreBytesAreKeptThanAllowed() {
    Pictures pictures = new Pictures(web, 100, 2500);
    for (int i = 0; i < 6; i++) {
      assertThat(fetch(pictures, "/p" + i)).isInstanceOf(Fetched.Got.class);
      assertThat(pictures.bytes()).isLessThanOrEqualTo(2500);
    }
    assertThat(pictures.count()).isEqualTo(2);
  }

  @Test
  void whatIsNoLongerWantedIsNotAskedFor() {
    Pictures pictures = new Pictures(web, 10, 100_000);
    pictures.fetch(
        server.address("/p5"),
        () -> false,
        fetched -> {
          throw new AssertionError("not wanted");
        });
    fetch(pictures, "/p4");
    pictures.close();
    assertThat(server.asked).containsExactly("GET /p4");
  }

  @Test
  void aPictureIsMeasuredBeforeItIsUnpacked() {
    byte[] png = new byte[40];
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    System.arraycopy(head, 0, png, 0, head.length);
    png[18] = 1;
    png[19] = 2;
    png[23] = 7;
    assertThat(PictureSize.of(png)).contains(new PictureSize(258, 7));
    png[20] = (byte) 0x80;
    assertThat(PictureSize.of(png).orElseThrow().isTooLarge()).isTrue();
    byte[] jpeg = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xE0,
      0,
      4,
      1,
      1,
      (byte) 0xFF,
      (byte) 0xC2,
      0,
      11,
      8,
      1,
      0,
      2,
      0,
      1,
      1,
      0,
      0
    };
    assertThat(PictureSize.of(jpeg)).contains(new PictureSize(512, 256));
    assertThat(PictureSize.of(new byte[] {'G', 'I', 'F', '8', '9', 'a', 3, 0, 4, 0, 0, 0}))
        .contains(new PictureSize(3, 4));
    assertThat(PictureSize.of("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(new PictureSize(10_000, 10_000).isTooLarge()).isTrue();
    assertThat(new PictureSize(4_000, 3_000).isTooLarge()).isFalse();
  }
}
