package dev.copydesk.ui.bulk;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.preview.PreviewController;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns what she says into an edit of the chosen articles and shows what it would come to. When she
 * leaves that, she is back at what she said.
 */
public final class ChangeManyController {

  private static final FieldPath RELATED = FieldPath.of("related");
  private static final int SOURCES_OF_SEVERAL = 5;

  private final ChangeManyView view;
  private final SessionModel model;
  private final PreviewController previews;
  private List<ArticleId> asked = List.of();
  private Optional<DoubtfulField> doubted = Optional.empty();

  public ChangeManyController(ChangeManyView view, SessionModel model, PreviewController previews) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.previews = Objects.requireNonNull(previews);
    view.onWished(this::wish);
  }

  /** Asks what to change in the chosen articles. */
  public void changeMany() {
    open(Kind.SET);
  }

  /** Asks which text to replace in them. */
  public void replaceText() {
    open(Kind.REPLACE);
  }

  /** Asks from where they take their source. */
  public void swapSource() {
    open(Kind.SWAP);
  }

  private void open(Kind kind) {
    model.settle();
    asked = model.deciding().chosen();
    doubted = Optional.empty();
    view.open("Change " + named(), kind, fields(), lists(), related());
  }

  private void wish(Wish wish) {
    switch (WishReading.of(wish, model.schema())) {
      case WishReading.Bad bad -> view.showTrouble(bad);
      case WishReading.Good good -> {
        Optional<DoubtfulField> doubt =
            DoubtfulField.of(good.field(), model.schema(), asked, model.shownProperty().get());
        if (doubt.isPresent() && !doubt.equals(doubted)) {
          doubted = doubt;
          view.showTrouble(new WishReading.Bad(WishReading.Box.FIELD, 0, doubt.get().words()));
          return;
        }
        view.close();
        previews.show(
            good.words(), asked, good.edit(), EditName.of(good.words()), good.field(), view::again);
      }
    }
  }

  /** The one article by its title, so that she sees which it is; several by their number. */
  private String named() {
    return model.rows().rowsOf(asked).stream()
        .filter(story -> asked.size() == 1 && !story.title().isBlank())
        .findFirst()
        .map(story -> "“%s”".formatted(Counted.shortened(story.title())))
        .orElseGet(() -> Counted.articles(asked.size()));
  }

  /** All fields that hold a value or a list, in the schema's order. */
  private List<String> fields() {
    List<String> names = new ArrayList<>();
    for (Field field : model.schema().fields()) {
      if (field.kind() == FieldKind.RECORD) {
        field.fields().stream()
            .filter(part -> part.kind().isScalar() || part.kind() == FieldKind.TEXTS)
            .map(part -> FieldPath.of(field.key()).key(part.key()).toString())
            .forEach(names::add);
      } else if (field.kind() != FieldKind.SEALED && field.kind() != FieldKind.RECORDS) {
        names.add(FieldPath.of(field.key()).toString());
      }
    }
    return names;
  }

  /** Those of texts, whose items can be added and removed. */
  private List<String> lists() {
    return fields().stream()
        .filter(
            name ->
                FieldPath.parse(name)
                    .filter(path -> model.schema().kindOf(path) == FieldKind.TEXTS)
                    .isPresent())
        .toList();
  }

  /** The related stories by name where one article is selected, else by their place. */
  private List<String> related() {
    if (asked.size() == 1
        && model.shownProperty().get() instanceof Shown.Readable(var article)
        && article.id().equals(asked.getFirst())
        && article.fields().isPresent()) {
      FieldReader fields = article.fields().get();
      return IntStream.range(0, fields.itemCount(RELATED))
          .mapToObj(i -> (i + 1) + ": " + titleOf(fields, RELATED.index(i)))
          .toList();
    }
    return IntStream.rangeClosed(1, SOURCES_OF_SEVERAL)
        .mapToObj(i -> "Related story " + i + " of each")
        .toList();
  }

  private static String titleOf(FieldReader fields, FieldPath item) {
    return fields.value(item.key("title")) instanceof FieldValue.Text(String text)
        ? Counted.shortened(text)
        : "(no title)";
  }
}
