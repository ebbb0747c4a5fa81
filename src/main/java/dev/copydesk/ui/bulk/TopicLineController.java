package dev.copydesk.ui.bulk;

import dev.copydesk.bulk.AddItem;
import dev.copydesk.bulk.ManyEdit;
import dev.copydesk.bulk.RemoveItem;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Topic;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import dev.copydesk.ui.preview.PreviewController;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Adds a topic to the chosen articles, or takes it out of them: at once in one article, after a
 * preview in several.
 */
public final class TopicLineController {

  private static final FieldPath TOPICS = FieldPath.of("topics");

  private static final Status SO_ALREADY = Status.plain("It is so already");

  private final TopicLineView view;
  private final SessionModel model;
  private final PreviewController previews;
  private List<ArticleId> asked = List.of();

  public TopicLineController(TopicLineView view, SessionModel model, PreviewController previews) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.previews = Objects.requireNonNull(previews);
    view.onTaken(this::take);
  }

  /** Asks which topic the chosen articles get. */
  public void ask() {
    asked = model.deciding().chosen();
    Map<String, Integer> counts = new HashMap<>();
    model
        .rows()
        .rowsOf(asked)
        .forEach(story -> story.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum)));
    view.open(asked.size(), model.vocabulary().stream().map(Topic::name).toList(), counts);
  }

  /** A decision as others are: repeated, it is about what is chosen by then. */
  private void take(TopicLineView.Topic topic) {
    List<ArticleId> first = asked;
    AtomicBoolean again = new AtomicBoolean();
    model
        .deciding()
        .take(() -> give(topic, again.getAndSet(true) ? model.deciding().chosen() : first));
  }

  private void give(TopicLineView.Topic topic, List<ArticleId> ids) {
    ManyEdit edit =
        topic.out()
            ? new RemoveItem(model.schema(), TOPICS, topic.name())
            : new AddItem(model.schema(), TOPICS, topic.name());
    String words =
        (topic.out() ? "Take out the topic “%s”" : "Add the topic “%s”").formatted(topic.name());
    EditName name = EditName.of(words);
    if (ids.size() > 1) {
      previews.show(words, ids, edit, name, TOPICS, SO_ALREADY);
    } else if (!ids.isEmpty()) {
      model
          .deciding()
          .turns()
          .decide(
              () -> {
                model.settle();
                model.applyTo(ids, edit, name, TOPICS, result -> tell(words, result));
              });
    }
  }

  private void tell(String words, ApplyResult result) {
    if (result.changed() > 0) {
      model.tell(Status.good(words).with("Undo", model::undo));
    } else if (result.refused().isEmpty()) {
      model.tell(SO_ALREADY);
    }
  }
}
