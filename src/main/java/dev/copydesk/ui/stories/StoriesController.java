package dev.copydesk.ui.stories;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Radar;
import dev.copydesk.session.TakeOver;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Objects;

/** Shows the shown article's story while its page is in front, and takes over what she wants. */
public final class StoriesController {

  private final SessionModel model;

  public StoriesController(StoriesView view, SessionModel model) {
    this.model = Objects.requireNonNull(model);
    model.stories().radar().radarProperty().subscribe(view::show);
    view.onAct(this::act);
    view.onTellApart(this::tellApart);
    view.onTakeAll(line -> takeOver(line.related(), line.related().differences()));
  }

  private void act(StoryLine line) {
    switch (line) {
      case StoryLine.Heading heading -> {}
      case StoryLine.Note note -> {}
      case StoryLine.Same(Radar.Same same, boolean apart) -> goTo(same.article().id());
      case StoryLine.Related(Radar.Related related) -> goTo(related.article().id());
      case StoryLine.Difference(Radar.Related related, Radar.Difference difference) ->
          takeOver(related, List.of(difference));
    }
  }

  private void tellApart(StoryLine.Same line) {
    ArticleId other = line.same().article().id();
    String name = line.apart() ? "The same story after all: " : "Not the same story: ";
    model.stories().radar().tellApart(other, !line.apart(), EditName.of(name + other.fileName()));
  }

  private void goTo(ArticleId id) {
    model.showing().goTo(id, FieldPath.ROOT);
  }

  private void takeOver(Radar.Related related, List<Radar.Difference> differences) {
    List<TakeOver> wanted = differences.stream().map(Radar.Difference::takeOver).toList();
    if (wanted.isEmpty()) {
      return;
    }
    String what =
        differences.size() == 1 ? differences.getFirst().label() : differences.size() + " fields";
    String name = "Take over " + what + " from " + related.article().id().fileName();
    model.settle();
    model
        .stories()
        .radar()
        .radarProperty()
        .get()
        .ifPresent(
            radar ->
                model.applyTo(
                    List.of(radar.about()),
                    article -> TakeOver.all(wanted, article),
                    EditName.of(name),
                    wanted.getFirst().path(),
                    result -> {
                      if (result.changed() > 0) {
                        model.tell(Status.good(name).with("Undo", model::undo));
                      } else if (result.refused().isEmpty()) {
                        model.tell(Status.plain("It says something else by now; look again"));
                      }
                    }));
  }
}
