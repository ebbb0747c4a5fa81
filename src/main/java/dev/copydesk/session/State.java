package dev.copydesk.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The states that {@code is:} knows, in the order in which they are offered. */
enum State {
  /** What cannot be read is not known to be published, so it is still to do. */
  TODO(entry -> entry.published() != Triage.YES && !entry.removed() && !entry.aside()),
  ASIDE(Entry::aside),
  PUBLISHED(entry -> entry.published() == Triage.YES),
  REMOVED(Entry::removed),
  UNSAVED(Entry::unsaved),
  NOTED(entry -> !entry.note().isEmpty()),
  UNREADABLE(entry -> entry.unreadable().isPresent());

  static final List<String> NAMES = Arrays.stream(values()).map(State::word).toList();

  private final Predicate<Entry> isOf;

  State(Predicate<Entry> isOf) {
    this.isOf = isOf;
  }

  /** The state of that name, in lower case. */
  static Optional<State> named(String name) {
    return Arrays.stream(values()).filter(state -> state.word().equals(name)).findFirst();
  }

  /** Whether an entry is in it. */
  Predicate<Entry> isOf() {
    return isOf;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
