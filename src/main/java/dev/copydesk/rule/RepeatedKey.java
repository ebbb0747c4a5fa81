package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key that stands more than once in the same place. Jekyll takes the last one and says nothing,
 * Hugo refuses the file.
 */
final class RepeatedKey implements Rule {

  /** A mend is tried before it is offered; so many characters are read again for that at most. */
  private static final long MOST_READ = 500_000;

  private static final int MOST_CHOICES = 4;

  private static final RuleId ID = new RuleId("repeated-key");

  @Override
  public RuleId id() {
    return ID;
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
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    Optional<FrontMatter> found = proof.article().frontMatter();
    if (found.isEmpty() || !hasRepeats(found.get().root())) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    new Walk(proof, surroundings.schema(), found.get(), problems, new Budget(MOST_READ))
        .walk(found.get().root(), FieldPath.ROOT);
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

  /** One look through a block that has a repeated key somewhere. */
  private record Walk(
      Proof proof, Schema schema, FrontMatter all, List<Problem> problems, Budget budget) {

    void walk(YamlNode node, FieldPath path) {
      switch (node) {
        case YamlNode.Mapping mapping -> {
          Map<String, List<Entry>> seen = new HashMap<>();
          Map<String, Integer> counts = new HashMap<>();
          mapping
              .entries()
              .forEach(entry -> entry.name().ifPresent(key -> counts.merge(key, 1, Integer::sum)));
          for (Entry entry : mapping.entries()) {
            if (entry.key() instanceof YamlNode.Scalar key) {
              FieldPath at = path.key(key.value());
              List<Entry> before = seen.computeIfAbsent(key.value(), k -> new ArrayList<>(1));
              if (!before.isEmpty()) {
                problems.add(problem(at, before, entry, counts.get(key.value())));
              }
              before.add(entry);
              walk(entry.value(), at);
            }
          }
        }
        case YamlNode.Sequence sequence -> {
          for (int i = 0; i < sequence.items().size(); i++) {
            walk(sequence.items().get(i), path.index(i));
          }
        }
        case YamlNode.Scalar scalar -> {}
        case YamlNode.Alias alias -> {}
      }
    }

    private Problem problem(FieldPath path, List<Entry> before, Entry again, int count) {
      Entry first = before.getFirst();
      int firstLine = proof.article().placeOf(first.key().span().start()).line();
      boolean same = source(first).equals(source(again));
      long choices = same ? 1 : Math.min(MOST_CHOICES, before.size() + 1);
      boolean tried =
          count <= OneOfRepeated.MOST && budget.spend(choices * count * all.text().length());
      String message =
          "%s stands here again, with %s in line %d; remove one of them%s."
              .formatted(
                  Quoted.of(path),
                  same ? "the same value as" : "another value than",
                  firstLine,
                  tried ? "" : " in the source, there are too many to try a mend");
      return proof.problem(
          ID,
          same ? Severity.WARNING : Severity.ERROR,
          path,
          again.key().span().start(),
          message,
          tried ? fixes(path, before, again) : new QuickFix[0]);
    }

    /** One for each value that may be kept, the one that sites show today first. */
    private QuickFix[] fixes(FieldPath path, List<Entry> before, Entry again) {
      Set<String> sources = new LinkedHashSet<>();
      sources.add(source(again));
      before.reversed().forEach(entry -> sources.add(source(entry)));
      boolean certain = sources.size() == 1;
      boolean secret = schema.kindOf(path) == FieldKind.SEALED && !certain;
      return sources.stream()
          .limit(secret ? 0 : MOST_CHOICES)
          .filter(source -> OneOfRepeated.keep(proof.article(), path, source).isPresent())
          .map(source -> fix(path, source, certain))
          .toArray(QuickFix[]::new);
    }

    private static QuickFix fix(FieldPath path, String source, boolean certain) {
      return new QuickFix(
          certain ? "Keep one of them" : "Keep " + Quoted.of(withoutQuotes(source)),
          certain,
          now -> OneOfRepeated.keep(now, path, source));
    }

    /** A label that quotes the value needs no second pair of quotes. */
    private static String withoutQuotes(String source) {
      boolean quoted =
          source.length() > 1
              && (source.startsWith("\"") || source.startsWith("'"))
              && source.charAt(0) == source.charAt(source.length() - 1);
      return quoted ? source.substring(1, source.length() - 1) : source;
    }

    private String source(Entry entry) {
      return entry.value().span().in(all.text());
    }
  }
}
