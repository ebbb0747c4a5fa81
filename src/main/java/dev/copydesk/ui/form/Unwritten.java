package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
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

  private final Map<ArticleId, Map<FieldPath, String>> texts = new HashMap<>();

  void keep(ArticleId article, FieldPath path, String text) {
    texts.computeIfAbsent(article, id -> new HashMap<>()).put(path, text);
  }

  void forget(ArticleId article, FieldPath path) {
    texts.getOrDefault(article, new HashMap<>()).remove(path);
  }

  Optional<String> at(ArticleId article, FieldPath path) {
    return Optional.ofNullable(texts.getOrDefault(article, Map.of()).get(path));
  }

  /** The fields of {@code article} that hold such a text. */
  List<FieldPath> fields(ArticleId article) {
    return texts.getOrDefault(article, Map.of()).keySet().stream().sorted().toList();
  }

  /** The articles that hold such texts. */
  List<ArticleId> articles() {
    return texts.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Forgets everything: another directory is open. */
  void clear() {
    texts.clear();
  }

  /** A list item moved; what was typed in it and its neighbours goes along. */
  void itemMoved(ArticleId article, FieldPath list, int from, int to) {
    renumber(article, list, index -> Moves.after(index, from, to));
  }

  /** A list item was removed; what was typed in it is gone, the ones behind it move up. */
  void itemRemoved(ArticleId article, FieldPath list, int removed) {
    renumber(article, list, index -> index == removed ? GONE : index > removed ? index - 1 : index);
  }

  private void renumber(ArticleId article, FieldPath list, IntUnaryOperator next) {
    Map<FieldPath, String> old = texts.getOrDefault(article, Map.of());
    if (old.isEmpty()) {
      return;
    }
    Map<FieldPath, String> renumbered = new HashMap<>();
    old.forEach(
        (path, text) -> moved(path, list, next).ifPresent(moved -> renumbered.put(moved, text)));
    texts.put(article, renumbered);
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
