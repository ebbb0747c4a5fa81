package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.query.QueryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

  private static final List<String> MANY_VALUES = List.of("topic", "problem");

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

  /** Each count is compared with what the query finds that the click would make, on its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drone",
        "topic:AI",
        "type:article",
        "type:article OR type:video topic:AI",
        "published:no quality:50..74",
        "provider=Harbour OR provider=\"The Harbour Post\"",
        "problem:unknown-key",
        "date:2023-05 -topic:Air",
        "nothing at all"
      })
  void aCountIsWhatTheClickFinds(String text) {
    for (Facet facet : room.session.facets(query(text))) {
      String rest =
          MANY_VALUES.contains(facet.field()) ? text : QueryText.withoutField(text, facet.field());
      for (Facet.Value value : facet.values()) {
        assertThat(value.count())
            .as("%s in “%s”", value.term(), text)
            .isEqualTo(found(QueryText.with(rest, value.term())));
        assertThat(value.on()).isEqualTo(QueryText.holds(text, value.term()));
      }
    }
  }

  @Test
  void everyValueOfTheArticlesIsThere() {
    assertThat(labels("", "topic")).containsExactly("AI", "Air", "Computer Vision", "Maritime AI");
    assertThat(labels("", "provider")).containsExactly("The Harbour Post", "Harbour", "Other");
    assertThat(labels("", "type")).containsExactly("article", "video");
    assertThat(labels("", "category")).containsExactly("news", "blog", "event");
    assertThat(labels("", "published")).containsExactly("Yes", "No", "Undecided");
    assertThat(labels("", "problem")).contains("mangled letters");
    assertThat(labels("", "quality"))
        .containsExactly("100 and more", "75 to 99", "50 to 74", "25 to 49");
    assertThat(labels("", "heat")).containsExactly("0 to 49", "−1, follower");
    assertThat(labels("", "date"))
        .containsExactly("January 2024", "June 2023", "May 2023", "December 2022");
  }

  @Test
  void theOtherChoicesOfAFieldWithOneValueStay() {
    assertThat(labels("type:video", "type")).containsExactly("video", "article");
    assertThat(labels("type:video", "topic")).containsExactly("Air", "Maritime AI");
  }

  @Test
  void whatIsOnStaysThereToBeTakenOff() {
    assertThat(facet("topic:Gulls", "topic").values())
        .containsExactly(new Facet.Value("Gulls", "topic:Gulls", 0, true));
    assertThat(facet("published:yes gull", "published").values())
        .contains(new Facet.Value("Yes", "published:yes", 0, true));
  }

  private static List<String> labels(String text, String field) {
    return facet(text, field).values().stream().map(Facet.Value::label).toList();
  }

  private static Facet facet(String text, String field) {
    return room.session.facets(query(text)).stream()
        .filter(facet -> facet.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private static int found(String text) {
    return room.session.select(query(text), Sort.BY_FILE).size();
  }

  private static Query query(String text) {
    return room.session.query(text);
  }
}
