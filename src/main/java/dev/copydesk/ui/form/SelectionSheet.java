package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.Agreement;
import dev.copydesk.session.Comparison;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Several articles as the form shows them: where they agree, the value; where they differ, a value
 * that is missing here and varies. Of records in lists it tells only how many there are.
 */
record SelectionSheet(Subject subject, Comparison comparison) implements Sheet {

  private static final String APART =
      "Some of the articles hold a list or keys of their own here. Ctrl+M clears it or adds to it in"
          + " all; else edit it one by one.";

  SelectionSheet {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(comparison);
  }

  @Override
  public List<ArticleId> articles() {
    return comparison.articles();
  }

  @Override
  public Schema schema() {
    return comparison.schema();
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public Optional<Agreement> tally(FieldPath path) {
    return Optional.of(comparison.at(path));
  }

  @Override
  public FieldValue value(FieldPath path) {
    Agreement tally = comparison.at(path);
    if (tally.varies()) {
      return new FieldValue.Missing();
    }
    return tally.first() instanceof FieldValue.Items ? new FieldValue.Items(0) : tally.first();
  }

  @Override
  public String written(FieldPath path) {
    Agreement tally = comparison.at(path);
    return tally.varies() ? "" : tally.written();
  }

  @Override
  public String source(FieldPath path) {
    return written(path);
  }

  @Override
  public boolean isMissing(FieldPath path) {
    return comparison.at(path).present() == 0;
  }

  @Override
  public Optional<Lock> lock(FieldPath path) {
    FieldKind kind = schema().kindOf(path);
    Agreement tally = comparison.at(path);
    if (kind == FieldKind.SEALED) {
      return Optional.of(new Lock("Sealed: nothing changes it.", Optional.empty()));
    }
    if (kind == FieldKind.OTHER && tally.varies() && !tally.single()) {
      return Optional.of(new Lock(APART, Optional.empty()));
    }
    return tally.lock().map(reason -> new Lock(reason, Optional.empty()));
  }

  @Override
  public List<String> unknownKeysOf(FieldPath path) {
    return comparison.unknownKeys().getOrDefault(path, List.of());
  }

  @Override
  public String story() {
    int count = articles().size();
    return "%,d %s".formatted(count, count == 1 ? "article" : "articles");
  }
}
