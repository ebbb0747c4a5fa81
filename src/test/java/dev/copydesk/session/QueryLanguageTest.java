package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.query.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageTest {

  private static final String ARROW = "=>";

  @TempDir static Path temp;
  private static Newsroom room;

  @BeforeAll
  static void open() throws IOException {
    room = QuerySite.open(temp);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  static Stream<Arguments> queries() throws IOException {
    try (InputStream table = QueryLanguageTest.class.getResourceAsStream("queries.txt")) {
      return new String(table.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(
              line -> {
                int arrow = line.lastIndexOf(ARROW);
                return Arguments.of(
                    line.substring(0, arrow).strip(),
                    line.substring(arrow + ARROW.length()).strip());
              });
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("queries")
  void findsWhatItSays(String text, String articles) {
    Query query = read(text);

    assertThat(query.mistakes()).isEmpty();
    assertThat(found(query)).isEqualTo(articles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quality>high            | high    | quality is a number
          quality>high drone      | high    | quality is a number
          quality:5..x            | 5..x    | quality is a number
          quality:50. drone       | 50.     | quality is a number
          date:2023-02-30         | 2023-02-30 | date is a year, month or day
          date:yesterday          | yesterday  | date is a year, month or day
          date:2023-13            | 2023-13 | date is a year, month or day
          published:maybe         | maybe   | yes, no, undecided
          published:n drone       | n       | yes, no, undecided
          is:gone                 | gone    | todo, aside
          is:un drone             | un      | todo, aside
          is>todo                 | todo    | Put a colon here
          title>5                 | 5       | compares numbers and dates
          problem:gulls           | gulls   | No rule is called
          topic: AI               | topic:  | without a blank
          (topic:)                | topic:  | without a blank
          topic:(AI OR Air)       | topic:( | (topic:one OR topic:other)
          drone )                 | )       | no “(”
          OR drone                | OR      | both sides of OR
          drone OR OR gull        | OR      | both sides of OR
          (drone OR) gull         | OR      | behind OR
          secured:QUJD            | secured | sealed
          has:secured             | secured | sealed
          SECURED:x               | SECURED | sealed
          secured.x:y             | secured | sealed
          secured[0]:y            | secured | sealed
          secured:*               | secured | sealed
          myOwnKey>lamp           | lamp    | a number or a day
          """)
  void aMistakeIsToldAtItsPlace(String text, String place, String message) {
    List<Mistake> mistakes = read(text).mistakes();

    assertThat(mistakes).isNotEmpty();
    Mistake first = mistakes.getFirst();
    assertThat(text.substring(first.start(), first.end())).startsWith(place);
    assertThat(first.message()).contains(message);
  }

  @Test
  void aMistakeKeepsNothingOutAndTheRestIsLookedFor() {
    assertThat(found(read("quality>high drone"))).isEqualTo("a d");
    assertThat(found(read("-is:gone drone"))).isEqualTo("a d");
  }

  @Test
  void mistakesComeFromLeftToRight() {
    assertThat(read("is:gone quality>high ) topic: x").mistakes())
        .extracting(Mistake::start)
        .containsExactly(3, 16, 21, 23);
  }

  @Test
  void noTextIsTooOddToRead() {
    for (String text : List.of("(".repeat(10_000), "-".repeat(10_000), "a OR ".repeat(5_000))) {
      assertThat(found(read(text + "\"\\"))).isNotNull();
    }
  }

  private static Query read(String text) {
    return room.session.query(text);
  }

  /** The articles' letters, in order. */
  private static String found(Query query) {
    if (room.session.search().mustLookInto(query)) {
      assertThat(room.session.search().lookInto(query).finish()).isEqualTo(LookedInto.DONE);
    }
    return room.session.select(query, Sort.BY_FILE).stream()
        .map(entry -> entry.id().fileName().substring(0, 1))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
