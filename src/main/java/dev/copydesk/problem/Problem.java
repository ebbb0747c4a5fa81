package dev.copydesk.problem;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import java.util.List;
import java.util.Objects;

/**
 * Something wrong in an article.
 *
 * @param article which one
 * @param place where in the file
 * @param path which field; the root where it is none
 * @param message one plain sentence
 * @param fixes the mends, the best one first
 */
public record Problem(
    RuleId rule,
    Severity severity,
    ArticleId article,
    Place place,
    FieldPath path,
    String message,
    List<QuickFix> fixes) {

  public Problem {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    fixes = List.copyOf(fixes);
  }
}
