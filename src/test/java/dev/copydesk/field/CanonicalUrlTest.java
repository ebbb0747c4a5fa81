package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings are the same address, and which are not. */
class CanonicalUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.test/ports/gulls",
        "http://news.test/ports/gulls",
        "https://www.news.test/ports/gulls",
        "https://WWW.News.Test/ports/gulls/",
        "HTTPS://news.test:443/ports//gulls",
        "http://news.test:80/ports/gulls",
        "https://news.test/ports/gulls?utm_source=feed&utm_medium=rss",
        "https://news.test/ports/gulls/?fbclid=a1&gclid=b2#comments",
        "https://news.test/ports/gulls?UTM_Source=x&amp=1",
        "https://news.test/ports/gulls/amp",
        "https://news.test/ports/gulls/amp/?amp",
        "https://news.test/amp/ports/gulls",
        "https://amp.news.test/ports/gulls",
        "https://news.test/ports/gulls.amp",
        "https://news.test/ports/gulls?outputType=amp",
        "https://news-test.cdn.ampproject.org/c/s/news.test/ports/gulls",
        "https://news-test.cdn.ampproject.org/v/s/www.news.test/amp/ports/gulls?usqp=x&amp_js_v=0.1",
        "https://cdn.ampproject.org/c/s/news.test/ports/gulls/amp/",
        "https://www.google.com/amp/s/news.test/ports/gulls",
        "  https://news.test/ports/gulls  "
      })
  void theSameStory(String address) {
    assertThat(CanonicalUrl.of(address)).contains(new CanonicalUrl("news.test/ports/gulls"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.test/a, https://news.test/A",
    "https://news.test/a, https://other.test/a",
    "https://news.test/a, https://sub.news.test/a",
    "https://news.test/?id=1, https://news.test/?id=2",
    "https://news.test/a?page=1, https://news.test/a?page=2",
    "https://news.test/#!/a, https://news.test/#!/b",
    "https://news.test:8080/a, https://news.test/a",
    "https://news.test/lamp, https://news.test/l",
    "https://news.test/amplifier/a, https://news.test/a"
  })
  void anotherStory(String one, String other) {
    assertThat(CanonicalUrl.of(one)).isPresent().isNotEqualTo(CanonicalUrl.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.test/a?b=2&a=1, https://news.test/a?a=1&b=2",
    "https://news.test/caf%c3%a9, https://news.test/caf%C3%A9",
    "https://news.test/a|b, http://news.test/a|b/",
    "https://www.amp.news.test/a, https://news.test/a",
    "https://news.test/a.amp.html, https://news.test/a.html"
  })
  void otherSpellings(String one, String other) {
    assertThat(CanonicalUrl.of(one)).isPresent().isEqualTo(CanonicalUrl.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gulls",
        "ftp://news.test/a",
        "https://",
        "https:///a",
        "https://news.test",
        "https://news.test/?utm_source=x",
        "mailto:a@news.test",
        "https://www.news.test/#top"
      })
  void noStorysAddress(String address) {
    assertThat(CanonicalUrl.of(address)).isEqualTo(Optional.empty());
  }
}
