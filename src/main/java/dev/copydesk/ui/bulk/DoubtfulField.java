package dev.copydesk.ui.bulk;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.rule.Likeness;
import dev.copydesk.ui.model.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A field that neither the schema nor a chosen article has, and that looks like a known one
 * misspelt. It may be meant all the same: fields of her own are allowed.
 *
 * @param written as she typed it
 * @param meant what she most likely means
 */
record DoubtfulField(FieldPath written, FieldPath meant) {

  /** None where the field is known, or is like no known one. */
  static Optional<DoubtfulField> of(
      FieldPath written, Schema schema, List<ArticleId> chosen, Shown shown) {
    return schema.find(written).isPresent() || stands(written, chosen, shown)
        ? Optional.empty()
        : meant(written, schema).map(meant -> new DoubtfulField(written, meant));
  }

  String words() {
    return "No chosen article has a field “%s”. Did you mean “%s”? Enter again goes on with “%s”."
        .formatted(written, meant, written);
  }

  /** Whether a chosen article is known to have it. */
  private static boolean stands(FieldPath path, List<ArticleId> chosen, Shown shown) {
    return switch (shown) {
      case Shown.Readable(var article) ->
          chosen.equals(List.of(article.id()))
              && article
                  .fields()
                  .filter(fields -> !(fields.value(path) instanceof FieldValue.Missing))
                  .isPresent();
      case Shown.Several several ->
          several
              .comparison()
              .filter(all -> several.articles().equals(chosen) && all.at(path).present() > 0)
              .isPresent();
      case Shown.Nothing nothing -> false;
      case Shown.Unreadable unreadable -> false;
      case Shown.NotOpened closed -> false;
    };
  }

  /** The same with the first key that is not known as the known one beside it that is nearest. */
  private static Optional<FieldPath> meant(FieldPath written, Schema schema) {
    FieldPath known = FieldPath.ROOT;
    for (Step step : written.steps()) {
      FieldPath next = known.with(step);
      if (schema.find(next).isEmpty()) {
        FieldPath at = known;
        return step instanceof Step.Key(String name)
            ? nearest(name, at, schema).map(key -> behind(at.key(key), written))
            : Optional.empty();
      }
      known = next;
    }
    return Optional.empty();
  }

  private static FieldPath behind(FieldPath start, FieldPath written) {
    FieldPath path = start;
    for (Step step : written.steps().subList(start.steps().size(), written.steps().size())) {
      path = path.with(step);
    }
    return path;
  }

  private static Optional<String> nearest(String name, FieldPath at, Schema schema) {
    List<Field> level =
        at.isRoot() ? schema.fields() : schema.find(at).map(Field::fields).orElse(List.of());
    String typed = name.toLowerCase(Locale.ROOT);
    int most = Math.clamp(typed.length() / 4, 1, 3);
    ToIntFunction<String> slips = key -> Likeness.slips(typed, key.toLowerCase(Locale.ROOT));
    return level.stream()
        .map(Field::key)
        .filter(key -> slips.applyAsInt(key) <= most)
        .min(Comparator.comparingInt(slips));
  }
}
