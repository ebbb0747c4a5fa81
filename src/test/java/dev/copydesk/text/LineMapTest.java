package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

  private static final String TEXT = "one\ntwo\r\nthree\rfour 😀!\n";

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "3, 1, 4",
    "4, 2, 1",
    "7, 2, 4",
    "8, 2, 5",
    "9, 3, 1",
    "14, 3, 6",
    "15, 4, 1",
    "22, 4, 8",
    "24, 5, 1"
  })
  void everyOffsetHasALineAndAColumn(int offset, int line, int column) {
    LineMap lines = new LineMap(TEXT);
    assertThat(lines.lineAt(offset)).isEqualTo(line);
    assertThat(lines.columnAt(offset)).isEqualTo(column);
  }

  @Test
  void aFinalLineEndMakesAnEmptyLastLine() {
    assertThat(new LineMap(TEXT).lineCount()).isEqualTo(5);
    assertThat(new LineMap("").lineCount()).isEqualTo(1);
    assertThat(new LineMap("a").lineCount()).isEqualTo(1);
    assertThat(new LineMap("a\r").lineCount()).isEqualTo(2);
  }

  @Test
  void theLinesAreTheWholeText() {
    LineMap lines = new LineMap(TEXT);
    StringBuilder all = new StringBuilder();
    for (int line = 1; line <= lines.lineCount(); line++) {
      assertThat(lines.startOf(line)).isEqualTo(lines.line(line).start());
      all.append(lines.line(line).in(TEXT));
    }
    assertThat(all).hasToString(TEXT);
    assertThat(lines.line(2).in(TEXT)).isEqualTo("two\r\n");
  }

  @Test
  void manyLines() {
    String text = "x\n".repeat(1000);
    assertThat(new LineMap(text).lineAt(1999)).isEqualTo(1000);
    assertThat(new LineMap(text).lineCount()).isEqualTo(1001);
  }

  @ParameterizedTest
  @CsvSource({"a, 0, LF", "'', 0, LF"})
  void whereThereIsNoLineEndItIsLf(String text, int from, LineBreak wanted) {
    assertThat(LineBreak.firstIn(text, from)).isEqualTo(wanted);
  }

  @Test
  void theFirstLineEndBehindAnOffset() {
    assertThat(LineBreak.firstIn(TEXT, 0)).isEqualTo(LineBreak.LF);
    assertThat(LineBreak.firstIn(TEXT, 4)).isEqualTo(LineBreak.CRLF);
    assertThat(LineBreak.firstIn(TEXT, 9)).isEqualTo(LineBreak.CR);
    assertThat(LineBreak.firstIn("a\r", 0)).isEqualTo(LineBreak.CR);
  }
}
