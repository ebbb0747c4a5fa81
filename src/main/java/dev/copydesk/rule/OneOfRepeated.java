package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.FrontMatterWriter;
import dev.copydesk.frontmatter.NodeReader;
import dev.copydesk.frontmatter.Rewrite;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one of the entries that stand under the same key in the same place, and takes the others
 * out. Each step is read back: every other value must be there as before.
 */
final class OneOfRepeated {

  /** Of more, nobody chooses one by one. */
  static final int MOST = 50;

  private final FieldPath path;
  private final String source;

  private OneOfRepeated(FieldPath path, String source) {
    this.path = path;
    this.source = source;
  }

  /**
   * The edit that keeps the first of the entries at {@code path} whose value is written as {@code
   * source}; empty where there is nothing to choose from, or no safe way.
   */
  static Optional<Edit> keep(Article article, FieldPath path, String source) {
    return article
        .frontMatter()
        .flatMap(found -> new OneOfRepeated(path, source).keep(article, found))
        .map(Edit.Retype::new);
  }

  /** The mapping that holds the entries, and the collections above it. */
  private record Spot(Mapping mapping, List<YamlNode> above, List<Entry> named) {}

  private Optional<String> keep(Article article, FrontMatter before) {
    FrontMatter current = before;
    for (int i = 0; i < MOST; i++) {
      Optional<Spot> spot = spot(current);
      FrontMatter now = current;
      Optional<Entry> kept =
          spot.flatMap(
              s ->
                  s.named().stream()
                      .filter(e -> e.value().span().in(now.text()).equals(source))
                      .findFirst());
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      if (spot.get().named().size() == 1) {
        return i == 0 ? Optional.empty() : Optional.of(current.text());
      }
      Entry other =
          spot.get().named().stream().filter(e -> e != kept.get()).findFirst().orElseThrow();
      Optional<FrontMatter> next = without(article, current, spot.get(), other);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      current = next.get();
    }
    return Optional.empty();
  }

  private Optional<Spot> spot(FrontMatter frontMatter) {
    return spot(frontMatter.root(), path.steps(), new ArrayList<>());
  }

  private static Optional<Spot> spot(YamlNode node, List<Step> steps, List<YamlNode> above) {
    if (steps.size() == 1) {
      return steps.getFirst() instanceof Step.Key(String name) && node instanceof Mapping mapping
          ? Optional.of(new Spot(mapping, above, mapping.named(name)))
          : Optional.empty();
    }
    Optional<YamlNode> inside =
        switch (steps.getFirst()) {
          case Step.Key(String name) when node instanceof Mapping mapping ->
              mapping.named(name).reversed().stream().map(Entry::value).findFirst();
          case Step.Index(int index)
              when node instanceof Sequence list && index < list.items().size() ->
              Optional.of(list.items().get(index));
          case Step.Key key -> Optional.empty();
          case Step.Index index -> Optional.empty();
        };
    above.add(node);
    return inside.flatMap(next -> spot(next, steps.subList(1, steps.size()), above));
  }

  private static Optional<FrontMatter> without(
      Article article, FrontMatter current, Spot spot, Entry entry) {
    int index = spot.mapping().entries().indexOf(entry);
    Rewrite rewrite =
        new FrontMatterWriter(current, article.lineBreak())
            .removeKey(spot.mapping(), spot.above(), index);
    List<String> expected = values(current, Optional.of(entry));
    return switch (rewrite) {
      case Rewrite.Impossible impossible -> Optional.empty();
      case Rewrite.Ways ways ->
          ways.ways().stream()
              .map((TextEdits way) -> NodeReader.read(way.applyTo(current.text())))
              .filter(Found.class::isInstance)
              .map(reading -> ((Found) reading).frontMatter())
              .filter(after -> values(after, Optional.empty()).equals(expected))
              .findFirst();
    };
  }

  /** Every key and value as written, but for those of {@code left}. */
  private static List<String> values(FrontMatter frontMatter, Optional<Entry> left) {
    List<String> values = new ArrayList<>();
    collect(frontMatter, frontMatter.root(), left, values);
    return values;
  }

  private static void collect(
      FrontMatter frontMatter, YamlNode node, Optional<Entry> left, List<String> values) {
    switch (node) {
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          if (left.filter(e -> e == entry).isEmpty()) {
            collect(frontMatter, entry.key(), left, values);
            collect(frontMatter, entry.value(), left, values);
          }
        }
      }
      case Sequence sequence ->
          sequence.items().forEach(item -> collect(frontMatter, item, left, values));
      case YamlNode.Scalar scalar -> values.add(scalar.span().in(frontMatter.text()));
      case YamlNode.Alias alias -> values.add(alias.span().in(frontMatter.text()));
    }
  }
}
