package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlanksTest {

  static List<String> healthy() {
    return Table.texts("healthy.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\nb', 'a b'",
    "'a\r\nb', 'a b'",
    "'a \r\n  b', 'a b'",
    "'a\n\nb\u2028c', 'a b c'",
    "'a\n', 'a\n'",
    "' a b', ' a b'",
    "'', ''",
  })
  void lineBreaksInsideBecomeBlanks(String damaged, String good) {
    assertThat(Blanks.onOneLine(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\r\nb', 'a b'",
    "'a\r\n\r\nb', 'a b'",
    "'a\rb', 'a b'",
    "'a\nb', 'a\nb'",
    "'a\n\nb', 'a\n\nb'",
    "'a\r\n', 'a\r\n'"
  })
  void carriageReturnsInsideBecomeBlanks(String damaged, String good) {
    assertThat(Blanks.withoutReturns(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"'a  b', 'a b'", "'a\tb', 'a b'", "'a \t b   c', 'a b c'", "'  a b ', '  a b '"})
  void runsBecomeOne(String damaged, String good) {
    assertThat(Blanks.single(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "' a ', 'a'",
    "'\u00A0a\u00A0 ', 'a'",
    "'\ta\n', 'a'",
    "'a', 'a'",
    "'  ', ''",
    "'　a', 'a'"
  })
  void edgesGo(String damaged, String good) {
    assertThat(Blanks.trimmed(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "'harbour\u00A0drones', 'harbour drones'",
    "'harbour \u00A0drones', 'harbour drones'",
    "'harbour\u00A0 drones', 'harbour drones'",
    "'harbour\u00A0\u00A0drones', 'harbour drones'",
    "'harbour.\u00A0Drones', 'harbour. Drones'",
    "'10\u00A0000 km', '10\u00A0000 km'",
    "'Où\u00A0?', 'Où\u00A0?'",
    "'«\u00A0été\u00A0»', '«\u00A0été\u00A0»'",
    "'J.\u00A0R. Doe', 'J.\u00A0R. Doe'",
    "'v\u00A0Praze', 'v\u00A0Praze'",
    "'pier\u00A0— head', 'pier\u00A0— head'",
  })
  void noBreakSpacesStayWhereTheyHelp(String damaged, String good) {
    assertThat(Blanks.breakable(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void goodTextIsLeftAlone(String text) {
    assertThat(Blanks.onOneLine(text)).isEqualTo(text);
    assertThat(Blanks.withoutReturns(text)).isEqualTo(text);
    assertThat(Blanks.single(text)).isEqualTo(text);
    assertThat(Blanks.trimmed(text)).isEqualTo(text);
    assertThat(Blanks.breakable(text)).isEqualTo(text);
  }
}
