package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

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

  /** The text up to the caret, and what is offered there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``               | ``
          drone            | ``
          `drone `         | ``
          t                | topic:, type:, title:
          T                | topic:, type:, title:
          drone (-to       | topic:
          has:he           | heat
          topic:           | AI, Air, Computer Vision, Maritime AI
          topic:ai         | AI, Air, Maritime AI
          topic:"comp      | Computer Vision
          topic:VIS        | Computer Vision
          topics:m         | Maritime AI
          provider:        | The Harbour Post, Harbour, Other
          provider:h       | Harbour, The Harbour Post
          type:            | article, video
          published:       | yes, no, undecided
          is:un            | unsaved, unreadable
          problem:letters  | mangled-letters
          problem:mang     | mangled-letters
          problem:warn     | warning
          date:2023        | 2023-06, 2023-05
          quality:         | ``
          myOwnKey:        | ``
          """)
  void offersWhatFits(String text, String offers) {
    assertThat(
            complete(text).offers().stream()
                .map(Completion.Offer::label)
                .collect(Collectors.joining(", ")))
        .isEqualTo(offers);
  }

  @Test
  void anOfferTakesThePlaceOfWhatIsTyped() {
    assertThat(taken("drone -top", 0)).isEqualTo("drone -topic:");
    assertThat(taken("drone topic:comp", 0)).isEqualTo("drone topic:\"Computer Vision\" ");
    assertThat(taken("drone topic:\"comp", 0)).isEqualTo("drone topic:\"Computer Vision\" ");
    assertThat(taken("is:t", 0)).isEqualTo("is:todo ");
  }

  @Test
  void valuesSayInHowManyArticlesTheyStand() {
    assertThat(complete("topic:").offers().getFirst().count()).isEqualTo(OptionalInt.of(2));
    assertThat(complete("is:todo").offers().getFirst().count()).isEqualTo(OptionalInt.of(3));
    assertThat(complete("topi").offers().getFirst().count()).isEmpty();
  }

  private static Completion complete(String text) {
    return room.session.search().complete(text, text.length());
  }

  private static String taken(String text, int which) {
    Completion completion = complete(text);
    return text.substring(0, completion.start())
        + completion.offers().get(which).text()
        + text.substring(completion.end());
  }
}
