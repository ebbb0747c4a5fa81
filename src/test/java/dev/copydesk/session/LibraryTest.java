package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private final Library library = new Library();

  @Test
  void theTopicsAreSortedAnewOnlyWhenTheyAreOthers() {
    put("a.md", "One", "Ports", "Drones");
    put("b.md", "Two", "Ports");
    int before = library.topicChanges();

    put("a.md", "Another title", "Drones", "Ports");
    put("b.md", "Two");
    assertThat(library.topicChanges()).isEqualTo(before);

    put("b.md", "Two", "Gulls");
    assertThat(library.topicChanges()).isGreaterThan(before);
    assertThat(library.vocabulary())
        .extracting(Topic::name)
        .containsExactly("Drones", "Gulls", "Ports");

    int with = library.topicChanges();
    library.remove(Newsroom.id("b.md"));
    assertThat(library.topicChanges()).isGreaterThan(with);
    assertThat(library.vocabulary()).extracting(Topic::name).containsExactly("Drones", "Ports");
  }

  @Test
  void theSitesOwnTopicsAreAChangeToo() {
    int before = library.topicChanges();
    library.vocabulary(List.of());

    assertThat(library.topicChanges()).isGreaterThan(before);
  }

  private void put(String path, String title, String... topics) {
    library.put(Entries.entry(path).title(title).topics(List.of(topics)).build());
  }
}
