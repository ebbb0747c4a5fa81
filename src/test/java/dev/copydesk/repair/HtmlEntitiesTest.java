package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEntitiesTest {

  static List<String> healthy() {
    return Table.texts("healthy.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "Q&amp;A | Q&A",
        "Q&amp;amp;A | Q&A",
        "Q&amp;amp;amp;A | Q&A",
        "Q&#38;A | Q&A",
        "Q&#x26;A | Q&A",
        "pilot&#39;s | pilot's",
        "pilot&#x27;s | pilot's",
        "pilot&apos;s | pilot's",
        "pilot&#8217;s | pilot’s",
        "pilot&#x2019;s | pilot’s",
        "pilot&#X2019;s | pilot’s",
        "pilot&rsquo;s | pilot’s",
        "pilot&amp;rsquo;s | pilot’s",
        "pilot&#146;s | pilot’s",
        "&ldquo;yes&rdquo; | “yes”",
        "&quot;yes&quot; | \"yes\"",
        "wait&hellip; | wait…",
        "pier&mdash;head | pier—head",
        "9&ndash;17 h | 9–17 h",
        "caf&eacute; | café",
        "&Eacute;t&eacute; | Été",
        "M&uuml;nchen | München",
        "&euro;5 &pound;4 | €5 £4",
        "&copy; 2024 &reg; &trade; | © 2024 ® ™",
        "3 &times; 4 | 3 × 4",
        "pier&nbsp;head | pier head",
        "pier &nbsp; head | pier head",
        "pier&nbsp;&nbsp;head | pier head",
        "&nbsp;pier | pier",
        "har&shy;bour | harbour",
        "har&#8203;bour | harbour",
        "one&#10;two | one two",
        "&#128674; sails | 🚢 sails",
        "&alpha; &rarr; &Omega; | α → Ω",
        "&#x1F6A2; | 🚢",
        "&scaron;koda &ccaron;aj | škoda čaj",
        "AT&amp;T; | AT&T;",
      })
  void entitiesAreWrittenOut(String damaged, String good) {
    assertThat(HtmlEntities.mend(damaged)).contains(new Mended(good, true));
    assertThat(HtmlEntities.mend(good)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T",
        "AT&T;",
        "R&D; Q&A;",
        "Tom & Jerry",
        "&",
        "&;",
        "&#;",
        "&#x;",
        "&nosuchname;",
        "&#55357;",
        "&#0;",
        "&#1;",
        "&#99999999;",
        "&copy 2024",
        "a&b=c;d",
        "&amp"
      })
  void othersAreLeftAlone(String text) {
    assertThat(HtmlEntities.mend(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void goodTextIsLeftAlone(String text) {
    assertThat(HtmlEntities.mend(text)).isEmpty();
  }

  @Test
  void aTagIsOnlyOffered() {
    assertThat(HtmlEntities.mend("The &lt;b&gt; tag")).contains(new Mended("The <b> tag", false));
  }

  @Test
  void anAddressLosesItsEscapedAmpersandsAlone() {
    assertThat(HtmlEntities.mendAddress("https://harbour.example/?a=1&amp;b=2&amp;amp;copy;=3"))
        .contains(new Mended("https://harbour.example/?a=1&b=2&copy;=3", true));
    assertThat(HtmlEntities.mendAddress("https://harbour.example/?a=1&copy;=2")).isEmpty();
  }
}
