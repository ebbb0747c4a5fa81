package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.problem.Severity;
import dev.copydesk.session.Sort.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortTest {

  private static final Entry UNREADABLE = Entries.unreadable("m.md");

  @Test
  void withoutAKeyItIsByFile() {
    assertThat(sorted(Sort.BY_FILE, entry("b.md"), entry("a.md"), UNREADABLE))
        .containsExactly("a.md", "b.md", "m.md");
  }

  @Test
  void numbersAndDatesGoByValueAndMissingOnesLastEitherWay() {
    Entry low = Entries.entry("z.md").quality(-1).date("2026-01-01T00:00:00Z").build();
    Entry high = Entries.entry("y.md").quality(100).date("2026-02-01T00:00:00Z").build();
    Entry none = entry("a.md");

    for (Column column : List.of(Column.QUALITY, Column.DATE)) {
      assertThat(sorted(by(column, false), high, none, UNREADABLE, low))
          .containsExactly("z.md", "y.md", "a.md", "m.md");
      assertThat(sorted(by(column, true), low, none, UNREADABLE, high))
          .containsExactly("y.md", "z.md", "a.md", "m.md");
    }
  }

  @Test
  void textsGoWithoutCaseAndAccents() {
    assertThat(
            sorted(
                by(Column.TITLE, false),
                Entries.entry("1").title("zebra").build(),
                Entries.entry("2").title("Électron").build(),
                Entries.entry("3").title("apple").build(),
                Entries.entry("4").title("Elbe").build(),
                Entries.entry("5").title("Apple pie").build()))
        .containsExactly("3", "5", "4", "2", "1");
  }

  @Test
  void equalsAreOrderedByTheNextKeyAndAtLastByFile() {
    Entry one = Entries.entry("3").provider("Post").quality(5).build();
    Entry two = Entries.entry("2").provider("POST").quality(9).build();
    Entry three = Entries.entry("1").provider("Post").quality(5).build();
    Sort sort =
        new Sort(List.of(new Sort.Key(Column.PROVIDER, false), new Sort.Key(Column.QUALITY, true)));

    assertThat(sorted(sort, one, two, three)).containsExactly("2", "1", "3");
  }

  @Test
  void stateGoesFromUntroubledToUnreadable() {
    Entry fine = entry("z.md");
    Entry unsaved = Entries.entry("y.md").unsaved().build();
    Entry warned = Entries.entry("x.md").problem(Severity.WARNING).build();
    Entry wrong = Entries.entry("w.md").problem(Severity.ERROR).build();

    assertThat(sorted(by(Column.STATE, false), UNREADABLE, wrong, warned, unsaved, fine))
        .containsExactly("z.md", "y.md", "x.md", "w.md", "m.md");
    assertThat(sorted(by(Column.STATE, true), fine, wrong, UNREADABLE, warned, unsaved))
        .containsExactly("m.md", "w.md", "x.md", "y.md", "z.md");
  }

  @Test
  void undecidedGoBeforeDecidedAndUnreadableLast() {
    assertThat(
            sorted(
                by(Column.PUBLISHED, false),
                Entries.entry("a").published(Triage.YES).build(),
                UNREADABLE,
                Entries.entry("b").published(Triage.NO).build(),
                entry("c")))
        .containsExactly("c", "b", "a", "m.md");
  }

  @Test
  void everyColumnIsAnOrderWhateverTheRows() {
    Random random = new Random(3);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Entries made = Entries.entry("n" + i).title("T" + random.nextInt(9));
      if (random.nextBoolean()) {
        made.quality(random.nextInt(5)).topics(List.of("t" + random.nextInt(4)));
      }
      entries.add(random.nextInt(6) == 0 ? Entries.unreadable("u" + i) : made.build());
    }
    for (Column column : Column.values()) {
      for (boolean descending : new boolean[] {false, true}) {
        List<Entry> one = new ArrayList<>(entries);
        List<Entry> other = new ArrayList<>(entries);
        Collections.shuffle(other, random);
        one.sort(by(column, descending).comparator());
        other.sort(by(column, descending).comparator());
        assertThat(one).isEqualTo(other);
      }
    }
  }

  private static Entry entry(String id) {
    return Entries.entry(id).build();
  }

  private static Sort by(Column column, boolean descending) {
    return new Sort(List.of(new Sort.Key(column, descending)));
  }

  private static List<String> sorted(Sort sort, Entry... entries) {
    List<Entry> list = new ArrayList<>(List.of(entries));
    list.sort(sort.comparator());
    return list.stream().map(entry -> entry.id().path()).toList();
  }
}
