package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Topic;
import dev.copydesk.ui.model.SessionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Completes from the site's topics and the values in use. Those are asked for when a field is first
 * completed and again for each article, and given as they were known last.
 */
final class ModelSuggestions implements Suggestions {

  private static final FieldPath TOPICS = FieldPath.of("topics");

  private final SessionModel model;
  private final Map<FieldPath, List<String>> known = new HashMap<>();
  private Optional<ArticleId> article = Optional.empty();

  ModelSuggestions(SessionModel model) {
    this.model = Objects.requireNonNull(model);
  }

  /** Asks anew for everything that was asked for before, for another article. */
  void refresh(ArticleId next) {
    if (!article.equals(Optional.of(next))) {
      article = Optional.of(next);
      List.copyOf(known.keySet()).forEach(this::ask);
    }
  }

  @Override
  public List<String> forField(FieldPath path) {
    if (path.equals(TOPICS)) {
      return model.vocabulary().stream().map(Topic::name).toList();
    }
    if (!known.containsKey(path)) {
      known.put(path, List.of());
      ask(path);
    }
    return known.get(path);
  }

  private void ask(FieldPath path) {
    model.valuesInUse(path, values -> known.put(path, values));
  }
}
