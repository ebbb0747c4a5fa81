package dev.copydesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabbedTextTest {

  @Test
  void cellsWithTabsLinesAndQuotesAreQuoted() {
    List<List<String>> rows =
        List.of(List.of("a", "b\tc", "say \"x\""), List.of("two\nlines", "", "é🚀"));
    String text = TabbedText.of(rows);
    assertThat(text).isEqualTo("a\t\"b\tc\"\t\"say \"\"x\"\"\"\n\"two\nlines\"\t\té🚀");
    assertThat(TabbedText.parse(text)).isEqualTo(rows);
  }

  @Test
  void aLineEndBehindTheLastRowBeginsNoOther() {
    assertThat(TabbedText.parse("a\r\nb\r\n")).containsExactly(List.of("a"), List.of("b"));
    assertThat(TabbedText.parse("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
  }

  @Test
  void aQuoteThatEnclosesNoCellIsALetter() {
    assertThat(TabbedText.parse("\"Quiet\" ports\n5\" pipes"))
        .containsExactly(List.of("\"Quiet\" ports"), List.of("5\" pipes"));
  }
}
