package dev.copydesk.ui.sidebar;

import dev.copydesk.ui.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The views that she saved in one directory, in the order in which she did. Each change is
 * remembered at once, as a line a view with tabs between its name, query and layout.
 */
final class OwnViews {

  private static final String NAME = "views";
  private static final String TAB = "\t";

  private final Remembered here;
  private final List<SavedView> views = new ArrayList<>();

  /** Those that {@code here}, the directory's own part of what is remembered, holds. */
  OwnViews(Remembered here) {
    this.here = Objects.requireNonNull(here);
    here.get(NAME)
        .ifPresent(
            text ->
                text.lines().map(OwnViews::parse).flatMap(Optional::stream).forEach(views::add));
  }

  List<SavedView> all() {
    return List.copyOf(views);
  }

  Optional<SavedView> named(String name) {
    return views.stream().filter(view -> view.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Puts {@code view} in the place of the one with its name, or behind all others. */
  void save(SavedView view) {
    int place = named(view.name()).map(views::indexOf).orElse(views.size());
    if (place < views.size()) {
      views.set(place, view);
    } else {
      views.add(view);
    }
    keep();
  }

  /** Gives {@code view} another name; the view that had it gives way. */
  void rename(SavedView view, String name) {
    named(name).filter(other -> !other.equals(view)).ifPresent(views::remove);
    views.replaceAll(other -> other.equals(view) ? view.named(name) : other);
    keep();
  }

  /** Takes {@code view} out; where it stood. */
  int remove(SavedView view) {
    int place = views.indexOf(view);
    views.remove(view);
    keep();
    return place;
  }

  /** Puts {@code view} back where it stood. */
  void putBack(SavedView view, int place) {
    views.add(Math.clamp(place, 0, views.size()), view);
    keep();
  }

  private void keep() {
    here.put(
        NAME,
        views.stream()
            .map(view -> String.join(TAB, line(view.name()), line(view.query()), view.layout()))
            .collect(Collectors.joining("\n")));
  }

  private static Optional<SavedView> parse(String line) {
    String[] parts = line.split(TAB, -1);
    return parts.length == 3 && !parts[0].isBlank()
        ? Optional.of(new SavedView(parts[0], parts[1], parts[2], true))
        : Optional.empty();
  }

  /** Pasted texts may hold what separates one view from the next. */
  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
