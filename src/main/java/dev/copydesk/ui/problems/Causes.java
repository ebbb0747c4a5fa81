package dev.copydesk.ui.problems;

import dev.copydesk.problem.RuleId;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleBook;
import java.util.Map;
import java.util.stream.Collectors;

/** What each rule finds, as a heading says it. */
final class Causes {

  private final Map<RuleId, String> titles =
      RuleBook.standard().rules().stream().collect(Collectors.toMap(Rule::id, Causes::title));

  /** The heading for what {@code rule} finds; its name where no such rule is known. */
  String of(RuleId rule) {
    return titles.getOrDefault(rule, rule.id());
  }

  private static String title(Rule rule) {
    String finds = rule.finds();
    return finds.endsWith(".") ? finds.substring(0, finds.length() - 1) : finds;
  }
}
