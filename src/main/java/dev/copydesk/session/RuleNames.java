package dev.copydesk.session;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What may stand behind {@code problem:}: a rule, the beginning of one, another name, a severity.
 */
final class RuleNames {

  /** The ids of all rules. */
  static final List<String> ALL =
      RuleBook.standard().rules().stream().map(Rule::id).map(Object::toString).sorted().toList();

  /** How people call what some rules find. */
  private static final Map<String, Set<String>> CALLED =
      Map.of(
          "mojibake", Set.of("mangled-letters", "lost-character"),
          "encoding", Set.of("mangled-letters", "lost-character"),
          "nbsp", Set.of("no-break-space"),
          "entity", Set.of("html-entity", "entity-in-address"),
          "blank", Set.of("edge-blank", "double-blank"),
          "space", Set.of("edge-blank", "double-blank", "no-break-space"),
          "duplicate", Set.of("same-title", "same-link"),
          "typo", Set.of("misspelt-key"),
          "topic", Set.of("unknown-topic"),
          "link", Set.of("not-a-web-address", "other-web-link", "same-link"));

  private RuleNames() {}

  /** What is to be said of a muted rule's name that no rule has; empty where one has it. */
  static Optional<String> remark(String name) {
    return ALL.contains(name)
        ? Optional.empty()
        : Optional.of(
            "There is no rule “%s”, so this mutes nothing%s"
                .formatted(
                    name,
                    RuleBook.standard()
                        .near(name)
                        .map(near -> "; is “%s” meant?".formatted(near))
                        .orElse(".")));
  }

  /** Which problems are called {@code name}; empty where none could be. */
  static Optional<Predicate<Problem>> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(problem -> problem.severity() == severity);
      }
    }
    Set<String> ids = ids(wanted);
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(problem -> ids.contains(problem.rule().id()));
  }

  private static Set<String> ids(String wanted) {
    if (ALL.contains(wanted)) {
      return Set.of(wanted);
    }
    return CALLED.containsKey(wanted)
        ? CALLED.get(wanted)
        : ALL.stream().filter(id -> id.startsWith(wanted)).collect(Collectors.toUnmodifiableSet());
  }
}
