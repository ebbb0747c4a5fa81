package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Mark;
import dev.copydesk.problem.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, and the query that each count is told with. */
class StatisticsTest {

  private static final List<Entry> ENTRIES =
      List.of(
          Entries.entry("a.md")
              .date("2026-03-31T23:30:00Z")
              .provider("The \"Post\"")
              .topics(List.of("AI", "AI", "Open Data"))
              .quality(19)
              .published(Triage.YES)
              .build(),
          Entries.entry("b.md")
              .date("2026-04-01T00:00:00Z")
              .provider("Wire")
              .topics(List.of("AI"))
              .quality(20)
              .published(Triage.NO)
              .problem(Severity.WARNING)
              .build(),
          Entries.entry("c.md").quality(203).build(),
          Entries.entry("d.md").quality(-2147483648).build(),
          Entries.unreadable("e.md"));

  private static final Statistics STATISTICS = Statistics.of(ENTRIES);

  private static List<String> told(String title) {
    return STATISTICS.groups().stream()
        .filter(group -> group.title().equals(title))
        .flatMap(group -> group.values().stream())
        .map(value -> value.label() + " | " + value.count() + " | " + value.query())
        .toList();
  }

  @Test
  void monthsStandInTheirOrder() {
    assertThat(told("Month"))
        .containsExactly(
            "(none) | 2 | missing:date",
            "2026-03 | 1 | date:2026-03",
            "2026-04 | 1 | date:2026-04");
  }

  @Test
  void aDateThatCannotBeReadIsNamedSoAndNotAsNone() {
    Statistics statistics =
        Statistics.of(List.of(Entries.entry("a.md").date("soon", Optional.empty()).build()));
    assertThat(statistics.groups().getFirst().values())
        .containsExactly(new Statistics.Value("(unreadable date)", 1, "has:date -date:.."));
  }

  @Test
  void aTopicCountsOnceAStoryAndTheMostFrequentComeFirst() {
    assertThat(told("Topic"))
        .containsExactly(
            "(none) | 2 | missing:topic",
            "AI | 2 | topic:AI",
            "Open Data | 1 | topic:\"Open Data\"");
  }

  @Test
  void aQuoteInANameIsKeptInTheQuery() {
    assertThat(told("Provider"))
        .containsExactly(
            "(none) | 2 | missing:provider",
            "The \"Post\" | 1 | provider=\"The \\\"Post\\\"\"",
            "Wire | 1 | provider=Wire");
  }

  @Test
  void qualityIsCountedInBandsHoweverFarItGoes() {
    assertThat(told("Quality"))
        .containsExactly(
            "below 0 | 1 | quality<0",
            "0–19 | 1 | quality:0..19",
            "20–39 | 1 | quality:20..39",
            "200 and more | 1 | quality:200..");
  }

  @Test
  void problemsAreCountedByRule() {
    assertThat(told("Problems by rule")).containsExactly("test | 1 | problem:test");
  }

  @Test
  void thePassIsDoneByWhatIsDecided() {
    assertThat(STATISTICS.progress()).isEqualTo(new Statistics.Progress(1, 4, 0, 1));
    assertThat(STATISTICS.progress().all()).isEqualTo(ENTRIES.size());
  }

  @Test
  void wordsThatDifferInCaseOrAccentsAreOneAsTheyAreInTheSearch() {
    assertThat(
            Statistics.of(
                    List.of(
                        Entries.entry("a.md").provider("Le Café").build(),
                        Entries.entry("b.md").provider("le cafe").build(),
                        Entries.entry("c.md").provider("Le Café").build()))
                .groups()
                .get(2)
                .values())
        .containsExactly(new Statistics.Value("Le Café", 3, "provider=\"Le Café\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Month", "Topic", "Provider", "Quality", "Problems by rule", "Progress"})
  void everyBarsQueryFindsWhatItCounts(String title) {
    List<Entry> site = site();
    Statistics.Group group =
        Statistics.of(site).groups().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow();
    assertThat(group.values()).hasSizeGreaterThan(4);
    for (Statistics.Value value : group.values()) {
      Query query = Query.parse(value.query());
      assertThat(query.mistakes()).as(value.query()).isEmpty();
      assertThat(site.stream().filter(query::matches).count())
          .as("%s by %s", value.label(), value.query())
          .isEqualTo(value.count())
          .isPositive();
    }
  }

  /** Words that are hard to quote, dates that are none, decisions that overlap. */
  private static List<Entry> site() {
    List<String> words =
        List.of(
            "AI",
            "ai",
            "Open Data",
            "OR",
            "-minus",
            "a:colon",
            "topic:AI",
            "C*",
            "Crow",
            "The \"Post\"",
            "back\\slash",
            "(in parentheses)",
            "„Tagblatt“",
            "Café",
            "cafe",
            "Straße",
            "STRASSE",
            "no\u00A0break",
            " edge ",
            "it’s",
            "100%",
            ">50",
            "*");
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(
          Entries.entry("words/" + i + ".md")
              .provider(words.get(i))
              .topics(List.of(words.get(i), words.get((i * 7 + 3) % words.size()), words.get(i)))
              .date("2026-%02d-28T23:30:00Z".formatted(1 + i % 12))
              .quality(i * 13 - 30)
              .published(Triage.values()[i % 3])
              .build());
    }
    Optional<Instant> some = Optional.of(Instant.parse("2025-12-31T23:00:00Z"));
    all.add(Entries.entry("d/1.md").date("2026-01-01T00:00:00+01:00", some).build());
    all.add(Entries.entry("d/2.md").date("2025-12-31", some).build());
    all.add(Entries.entry("d/3.md").date("2026-1-1 0:00", some).quality(200).build());
    all.add(Entries.entry("d/4.md").date("soon", Optional.empty()).quality(-2147483648).build());
    all.add(Entries.entry("d/5.md").date("2026-02-31", Optional.empty()).quality(199).build());
    all.add(Entries.entry("p/1.md").published(Triage.YES).removed().aside().build());
    all.add(Entries.entry("p/2.md").removed().aside().rule("same-title").build());
    all.add(Entries.entry("p/3.md").published(Triage.YES).aside().rule("same-link").build());
    all.add(Entries.entry("p/4.md").published(Triage.NO).aside().rule("html-entity").build());
    all.add(Entries.entry("p/5.md").rule("entity-in-address").build());
    all.add(Entries.entry("p/6.md").rule("unreadable").build());
    Entry unreadable = Entries.unreadable("u/1.md");
    all.add(unreadable);
    all.add(unreadable.with(new Mark(true, "", Set.of())));
    return all;
  }

  @Test
  void everyStoryThatCanBeReadStandsInOneMonthOneProviderAndOneBand() {
    List<Entry> many =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    Entries.entry(i + ".md")
                        .date("2026-%02d-01T00:00:00Z".formatted(1 + i % 12))
                        .provider("p" + i % 7)
                        .quality(i % 300 - 20)
                        .build())
            .toList();
    assertThat(Statistics.of(many).groups())
        .filteredOn(group -> List.of("Month", "Provider", "Quality").contains(group.title()))
        .hasSize(3)
        .allSatisfy(
            group ->
                assertThat(group.values().stream().mapToInt(Statistics.Value::count).sum())
                    .isEqualTo(1000));
  }
}
