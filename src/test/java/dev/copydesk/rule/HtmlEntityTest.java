package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEntityTest {

  private final Trial trial = new Trial(new HtmlEntity());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Q&A",
        "title: AT&T; R&D",
        "featuredContent: '<p>Q&amp;A</p>'",
        "webUrl: https://harbour.example/?a&amp;b",
        "excerpt: '&nosuch;'"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: Q&amp;A` ~ `title: Q&A`",
        "`excerpt: \"We&#8217;re here\"` ~ `excerpt: \"We’re here\"`",
        "`title: Q&amp;amp;A` ~ `title: Q&A`",
        "`topics: [R&amp;D, AI]` ~ `topics: [R&D, AI]`",
        "`images:\n  - title: 'a&nbsp;&nbsp;b'` ~ `images:\n  - title: 'a b'`",
        "`title: '&#38;more'` ~ `title: '&more'`",
        "`title: it&#39;s` ~ `title: it's`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: \"The &lt;b&gt; tag\"` ~ `title: \"The <b> tag\"`",
        "`title: What &amp; means in HTML` ~ `title: What & means in HTML`",
        "`title: '&copy; and other entities'` ~ `title: '© and other entities'`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
