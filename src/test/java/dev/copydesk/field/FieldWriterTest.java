package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.frontmatter.NewNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldWriterTest {

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "PARAGRAPH", "CHOICE"})
  void textIsTakenAsItIs(FieldKind kind) {
    for (String text : new String[] {"", " a ", "30", "no", "a\nb", "2026-01-01"}) {
      assertThat(FieldWriter.read(kind, text))
          .isEqualTo(new TypedValue.Good(new NewNode.Text(text)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE_NUMBER, 30",
    "WHOLE_NUMBER, -1",
    "WHOLE_NUMBER, 0",
    "WHOLE_NUMBER, 203",
    "FLAG, true",
    "FLAG, false"
  })
  void literalsArePlain(FieldKind kind, String typed) {
    TypedValue good = new TypedValue.Good(new NewNode.Literal(typed));
    assertThat(FieldWriter.read(kind, typed)).isEqualTo(good);
    assertThat(FieldWriter.read(kind, " " + typed + " ")).isEqualTo(good);
  }

  @Test
  void aDateKeepsItsSpelling() {
    assertThat(FieldWriter.read(FieldKind.DATE, "2026-01-31"))
        .isEqualTo(new TypedValue.Good(new NewNode.Loose("2026-01-31")));
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE_NUMBER, 3.5",
    "WHOLE_NUMBER, 1_000",
    "WHOLE_NUMBER, 007",
    "WHOLE_NUMBER, thirty",
    "WHOLE_NUMBER, 99999999999999999999",
    "WHOLE_NUMBER, ''",
    "FLAG, yes",
    "FLAG, 1",
    "DATE, 2021-02-30",
    "DATE, soon",
    "URL, mill.example",
    "URL, ftp://mill.example/a",
    "URL, https://a b",
    "URL, javascript:alert(1)",
    "SEALED, x",
    "TEXTS, x",
    "RECORD, x",
    "RECORDS, x"
  })
  void whatDoesNotFitIsToldInASentence(FieldKind kind, String typed) {
    assertThat(FieldWriter.read(kind, typed))
        .isInstanceOfSatisfying(
            TypedValue.Bad.class,
            bad -> {
              assertThat(bad.reason()).endsWith(".");
              assertThat(bad.anyway()).isEqualTo(new NewNode.Text(typed));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://mill.example", "http://mill.example/a?b=c#d", "HTTPS://mill.example/ä",
        "https://mill.example/a|b", "https://mill.example/[a]", "https://user@mill.example:8080/"
      })
  void webAddresses(String text) {
    assertThat(FieldWriter.isWebAddress(text)).isTrue();
    assertThat(FieldWriter.read(FieldKind.URL, text)).isInstanceOf(TypedValue.Good.class);
  }

  @Test
  void anUnknownFieldStaysWhatItIs() {
    FieldValue text = new FieldValue.Text("12");
    FieldValue number = new FieldValue.Whole(12);
    assertThat(FieldWriter.like(text, "13")).isEqualTo(good(new NewNode.Text("13")));
    assertThat(FieldWriter.like(number, "13")).isEqualTo(good(new NewNode.Literal("13")));
    assertThat(FieldWriter.like(number, "many")).isInstanceOf(TypedValue.Bad.class);
    assertThat(FieldWriter.like(new FieldValue.Flag(true), "maybe"))
        .isInstanceOf(TypedValue.Bad.class);
    assertThat(FieldWriter.like(new FieldValue.Missing(), "true"))
        .isEqualTo(good(new NewNode.Literal("true")));
  }

  private static TypedValue good(NewNode value) {
    return new TypedValue.Good(value);
  }
}
