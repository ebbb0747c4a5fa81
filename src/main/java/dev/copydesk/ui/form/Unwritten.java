package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Texts she typed that are not in any article because they do not fit: kept until they are mended,
 * written anyway or given up, whichever article is shown meanwhile.
 */
final class Unwritten {

  private static final int GONE = -1;

  private final Map<Subject, Map<FieldPath, String>> texts = new HashMap<>();

  void keep(Subject subject, FieldPath path, String text) {
    texts.computeIfAbsent(subject, id -> new HashMap<>()).put(path, text);
  }

  void forget(Subject subject, FieldPath path) {
    texts.getOrDefault(subject, new HashMap<>()).remove(path);
  }

  Optional<String> at(Subject subject, FieldPath path) {
    return Optional.ofNullable(texts.getOrDefault(subject, Map.of()).get(path));
  }

  /** The fields of {@code subject} that hold such a text. */
  List<FieldPath> fields(Subject subject) {
    return texts.getOrDefault(subject, Map.of()).keySet().stream().sorted().toList();
  }

  /** What holds such texts. */
  List<Subject> subjects() {
    return texts.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where all of them stand, in words. */
  List<String> places() {
    return subjects().stream()
        .flatMap(
            subject -> {
              int others = subject.articles().size() - 1;
              String where =
                  subject.articles().getFirst().fileName()
                      + (others == 0 ? "" : " and " + others + " more");
              return fields(subject).stream().map(field -> field + " in " + where);
            })
        .toList();
  }

  /** Forgets everything: another directory is open. */
  void clear() {
    texts.clear();
  }

  /** A list item moved; what was typed in it and its neighbours goes along. */
  void itemMoved(Subject subject, FieldPath list, int from, int to) {
    renumber(subject, list, index -> Moves.after(index, from, to));
  }

  /** A list item was removed; what was typed in it is gone, the ones behind it move up. */
  void itemRemoved(Subject subject, FieldPath list, int removed) {
    renumber(subject, list, index -> index == removed ? GONE : index > removed ? index - 1 : index);
  }

  private void renumber(Subject subject, FieldPath list, IntUnaryOperator next) {
    Map<FieldPath, String> old = texts.getOrDefault(subject, Map.of());
    if (old.isEmpty()) {
      return;
    }
    Map<FieldPath, String> renumbered = new HashMap<>();
    old.forEach(
        (path, text) -> moved(path, list, next).ifPresent(moved -> renumbered.put(moved, text)));
    texts.put(subject, renumbered);
  }

  private static Optional<FieldPath> moved(FieldPath path, FieldPath list, IntUnaryOperator next) {
    int depth = list.steps().size();
    boolean inside = path.startsWith(list) && path.steps().size() > depth;
    if (!inside || !(path.steps().get(depth) instanceof Step.Index(int index))) {
      return Optional.of(path);
    }
    int moved = next.applyAsInt(index);
    if (moved == GONE) {
      return Optional.empty();
    }
    Stream<Step> behind = path.steps().stream().skip(depth + 1L);
    return Optional.of(
        new FieldPath(Stream.concat(list.index(moved).steps().stream(), behind).toList()));
  }
}
