package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.problem.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
    assertThat(STATISTICS.progress()).isEqualTo(new Statistics.Progress(1, 3, 0, 1));
    assertThat(STATISTICS.progress().all()).isEqualTo(ENTRIES.size());
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
