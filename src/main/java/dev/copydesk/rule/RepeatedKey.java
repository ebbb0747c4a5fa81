package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key that stands more than once in the same place. Jekyll takes the last one and says nothing,
 * Hugo refuses the file.
 */
final class RepeatedKey implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("repeated-key");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A key stands more than once.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    Optional<FrontMatter> found = proof.article().frontMatter();
    if (found.isEmpty() || !hasRepeats(found.get().root())) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    walk(proof, found.get(), found.get().root(), FieldPath.ROOT, problems);
    return problems;
  }

  /** Nearly always there is none, which this tells without making a path for every value. */
  private static boolean hasRepeats(YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping -> {
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
          boolean isAgain = entry.key() instanceof YamlNode.Scalar key && !seen.add(key.value());
          if (isAgain || hasRepeats(entry.value())) {
            yield true;
          }
        }
        yield false;
      }
      case YamlNode.Sequence sequence -> {
        for (YamlNode item : sequence.items()) {
          if (hasRepeats(item)) {
            yield true;
          }
        }
        yield false;
      }
      case YamlNode.Scalar scalar -> false;
      case YamlNode.Alias alias -> false;
    };
  }

  private void walk(
      Proof proof, FrontMatter all, YamlNode node, FieldPath path, List<Problem> problems) {
    switch (node) {
      case YamlNode.Mapping mapping -> {
        Map<String, Entry> first = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
          if (entry.key() instanceof YamlNode.Scalar key) {
            FieldPath at = path.key(key.value());
            Entry before = first.putIfAbsent(key.value(), entry);
            if (before != null) {
              problems.add(problem(proof, all, at, before, entry));
            }
            walk(proof, all, entry.value(), at, problems);
          }
        }
      }
      case YamlNode.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          walk(proof, all, sequence.items().get(i), path.index(i), problems);
        }
      }
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Alias alias -> {}
    }
  }

  private Problem problem(Proof proof, FrontMatter all, FieldPath path, Entry first, Entry again) {
    Article article = proof.article();
    int firstLine = article.placeOf(first.key().span().start()).line();
    boolean same = first.value().span().in(all.text()).equals(again.value().span().in(all.text()));
    String message =
        "%s stands here again, with %s in line %d; remove one of them."
            .formatted(
                Quoted.of(path), same ? "the same value as" : "another value than", firstLine);
    return proof.problem(
        id(), same ? Severity.WARNING : severity(), path, again.key().span().start(), message);
  }
}
