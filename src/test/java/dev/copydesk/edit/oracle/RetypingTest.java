package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table itself, on the examples its sources give. */
class RetypingTest {

  @ParameterizedTest
  @CsvSource({
    "no, Psych",
    "On, Psych",
    "~, Psych",
    "12:30, Psych",
    "1_000, Psych",
    "'1,000', Psych",
    "08, Go",
    "0o17, Go",
    "1e3, Go",
    "2020-01-02, Psych",
    "2001-12-14 21:59:43.10 -5, Psych",
    ":word, Psych",
    ".inf, Psych",
    "1., Psych",
    "y, YAML 1.1",
    "=, YAML 1.1",
    "<<, Go"
  })
  void someReaderRetypes(String text, String reader) {
    assertThat(Retyping.by(text)).contains(reader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour",
        "no way",
        "1.2.3",
        "12 ships",
        "C#",
        "2020-01",
        "e3",
        "nothing",
        "Yes!",
        "10.0.0.1x"
      })
  void noReaderRetypes(String text) {
    assertThat(Retyping.by(text)).isEmpty();
  }
}
