package dev.copydesk.bulk;

import static dev.copydesk.bulk.Trial.SCHEMA;
import static dev.copydesk.bulk.Trial.STORY;
import static dev.copydesk.bulk.Trial.after;
import static dev.copydesk.bulk.Trial.path;
import static dev.copydesk.bulk.Trial.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static Search good(Search.Reading reading) {
    return ((Search.Reading.Good) reading).search();
  }

  private static Search.Replacing regular(String find, String replacement, String text) {
    return good(Search.regular(find, replacement, true)).replaceIn(text);
  }

  private static ReplaceText inField(String field, Search.Reading reading) {
    return new ReplaceText(SCHEMA, path(field), good(reading));
  }

  @Test
  void plainTextIsTakenAsItIsTyped() {
    Search search = good(Search.plain("a.b$1", "\\$0", true));
    assertThat(search.replaceIn("xa.b$1x aXb$1"))
        .isEqualTo(new Search.Replacing.Done("x\\$0x aXb$1"));
  }

  @Test
  void lettersOfEitherCaseFitUnlessSheSaysNo() {
    assertThat(good(Search.plain("süd", "Nord", false)).replaceIn("SÜD"))
        .isEqualTo(new Search.Replacing.Done("Nord"));
    assertThat(good(Search.plain("süd", "Nord", true)).replaceIn("SÜD"))
        .isEqualTo(new Search.Replacing.Done("SÜD"));
  }

  @ParameterizedTest
  @CsvSource({
    "(?:(?:(?:){99999}){99999}){99999}, 18",
    "((a{1000}b){1000}){2}, 18",
    "'x(a{0,})(b{1001}){1000}', 17",
    "'(a[)(]{5}\\){9999}){9999}', 18"
  })
  void countsThatMultiplyBeyondPatienceAreRefused(String find, int at) {
    assertThat(Search.regular(find, "", true))
        .isEqualTo(
            new Search.Reading.Bad(false, at, "With this count the pattern repeats too often."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a{1000}){1000}",
        "\\d{4}-\\d{2}-\\d{2}",
        "[(]{9}x{99}",
        "a{2,}",
        "(x{300}|y){3000}"
      })
  void countsThatEndAreTaken(String find) {
    assertThat(Search.regular(find, "", true)).isInstanceOf(Search.Reading.Good.class);
  }

  @Test
  void groupsAreFilledIn() {
    assertThat(regular("(\\w+) (?<last>\\w+)", "${last}, $1 \\$", "Ada Lovelace"))
        .isEqualTo(new Search.Replacing.Done("Lovelace, Ada $"));
    assertThat(regular("a(x)?", "<$1>", "a ax")).isEqualTo(new Search.Replacing.Done("<> <x>"));
    assertThat(regular("\\b", "|", "ab")).isEqualTo(new Search.Replacing.Done("|ab|"));
  }

  @ParameterizedTest
  @CsvSource({
    "a(b, x, false, 3",
    "[z-a], x, false, 3",
    "a), x, false, 1",
    "*a, x, false, 0",
    "a, $1, true, 0",
    "a, b${name}, true, 1",
    "a, b\\, true, 1",
    "'', x, false, 0"
  })
  void aMistakeIsToldAtItsPlace(String find, String replacement, boolean inReplacement, int at) {
    assertThat(Search.regular(find, replacement, true))
        .isInstanceOfSatisfying(
            Search.Reading.Bad.class,
            bad -> {
              assertThat(bad.inReplacement()).isEqualTo(inReplacement);
              assertThat(bad.at()).isEqualTo(at);
              assertThat(bad.reason()).endsWith(".");
            });
  }

  /** Java's own descriptions, some of them with its names for things, are for programmers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(b",
        "a)",
        "[a",
        "[z-a]",
        "*a",
        "a**",
        "a{x",
        "{",
        "a{2",
        "(?<1",
        "(?<=(a|b)+c)d",
        "(?y)a",
        "(?",
        "(?%a)",
        "\\p{Nothing}",
        "\\p{",
        "\\p{}",
        "\\09",
        "\\xz",
        "\\x{41",
        "\\x{FFFFFFFF}",
        "\\uzz",
        "\\c",
        "\\y",
        "a\\",
        "\\k",
        "\\k<no>",
        "(?<a>x)(?<a>y)",
        "(?<a",
        "[a&&",
        "[[a]",
        "\\N{",
        "\\N{no such}",
        "a{5,2}",
        "a{99999999999}"
      })
  void everyMistakeIsToldInOurWordsAtAPlaceInThePattern(String find) {
    assertThat(Search.regular(find, "", true))
        .isInstanceOfSatisfying(
            Search.Reading.Bad.class,
            bad -> {
              assertThat(bad.at()).isBetween(0, find.length());
              PatternSyntaxException own =
                  Assertions.assertThrows(
                      PatternSyntaxException.class, () -> Pattern.compile(find));
              assertThat(bad.reason())
                  .matches("(?s)[A-Z].*[.]")
                  .doesNotContain(own.getDescription())
                  .doesNotContainIgnoringCase(
                      "near index", "exception", "closure", "meta character", "From here on");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+$", "(a|aa)+$", "(a|a?)+$", "(.*a){20}$", "^(([a-z])+.)+[A-Z]([a-z])+$"})
  void noPatternHoldsALongTextForLong(String find) {
    String text = "a".repeat(50_000) + "!";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> regular(find, "x", text));
  }

  @Test
  void aPatternThatTriesTooManyWaysComesToAnEnd() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(regular("(a+)+\\1b", "x", "a".repeat(60) + "!"))
                .isInstanceOf(Search.Replacing.Failed.class));
    assertThat(regular("(a|b)*c", "x", "ab".repeat(200_000)))
        .isInstanceOf(Search.Replacing.Failed.class);
  }

  @Test
  void anArticleOnWhichItTakesTooLongIsRefused() {
    String story = STORY.replace("Old words, old port.", "a".repeat(60) + "!");
    assertThat(refusal(inField("excerpt", Search.regular("(a+)+\\1b", "x", true)), story))
        .contains("too long");
  }

  @Test
  void onlyTheFieldsTextChanges() {
    assertThat(after(inField("excerpt", Search.plain("old", "new", true)), STORY))
        .isEqualTo(STORY.replace("old port", "new port"));
    String windows = STORY.replace("\n", "\r\n");
    assertThat(after(inField("excerpt", Search.plain("old", "new", true)), windows))
        .isEqualTo(windows.replace("old port", "new port"));
  }

  @Test
  void inAListEachTextIsSearched() {
    assertThat(after(inField("topics", Search.regular("s$", "", true)), STORY))
        .isEqualTo(STORY.replace("- Ports", "- Port").replace("\"Drones\"", "\"Drone\""));
  }

  @Test
  void numbersFlagsAndDatesStay() {
    for (String field : new String[] {"quality", "published", "publishedDateTime", "secured"}) {
      assertThat(after(inField(field, Search.regular(".", "9", true)), STORY)).isEqualTo(STORY);
    }
  }
}
