package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.AliasCopy;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A related story becomes the source, and the source takes its place among the related: addresses,
 * provider, images, excerpt, date and type are exchanged, so that nothing is lost. The type, since
 * it says what the link leads to. Quality, heat and topics are judgements of the story, whoever
 * tells it, and stay; so does the related story's own quality.
 *
 * @param item which of the related stories, from 0
 * @param withTitle whether the headlines are exchanged too; else each keeps its own, and a related
 *     story that has none is called like the story, whose source it was
 */
public record SwapSource(Schema schema, int item, boolean withTitle) implements ManyEdit {

  private static final FieldPath RELATED = FieldPath.of("related");

  public SwapSource {
    Objects.requireNonNull(schema);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    FieldPath related = RELATED.index(item);
    int count = fields.itemCount(RELATED);
    if (item >= count) {
      return Optional.of(
          new Edit.Impossible(
              count == 0
                  ? "It has no related story to take the source from."
                  : "It has no related story %d, only %d.".formatted(item + 1, count)));
    }
    FrontMatter front = article.frontMatter().orElseThrow();
    Optional<NewNode> address =
        value(front, related.key("webUrl")).or(() -> value(front, related.key("originalUrl")));
    if (address.isEmpty()) {
      return Optional.of(
          new Edit.Impossible("The related story %d has no link.".formatted(item + 1)));
    }
    List<Edit> edits = new ArrayList<>();
    addresses(front, related, address.get(), edits);
    for (FieldPath field : SourceFields.EXCHANGED) {
      exchange(front, field, SourceFields.in(related, field), edits);
    }
    provider(front, related, edits);
    FieldPath type = SourceFields.in(related, SourceFields.TYPE);
    // A related story that does not say its type is no reason for the story to lose its own.
    if (value(front, type).isPresent()) {
      exchange(front, SourceFields.TYPE, type, edits);
    }
    FieldPath title = related.key("title");
    if (withTitle) {
      exchange(front, SourceFields.TITLE, title, edits);
    } else if (value(front, title).isEmpty()) {
      value(front, SourceFields.TITLE).ifPresent(own -> edits.add(new Edit.Set(title, own)));
    }
    return Optional.of(new Edit.Several(edits));
  }

  /** A related story has one address where a story has two; a second one that differs is kept. */
  private void addresses(FrontMatter front, FieldPath related, NewNode next, List<Edit> edits) {
    Optional<NewNode> original = value(front, SourceFields.ORIGINAL_URL);
    Optional<NewNode> web = value(front, SourceFields.WEB_URL);
    Optional<NewNode> nextOriginal = value(front, related.key("originalUrl"));
    edits.add(new Edit.Set(SourceFields.ORIGINAL_URL, nextOriginal.orElse(next)));
    edits.add(new Edit.Set(SourceFields.WEB_URL, next));
    put(front, related.key("webUrl"), web.or(() -> original), edits);
    boolean differ = web.isPresent() && original.isPresent() && !web.equals(original);
    put(front, related.key("originalUrl"), differ ? original : Optional.empty(), edits);
  }

  /**
   * Where only one of the two names a provider it goes over whole, so that no empty one is left.
   */
  private void provider(FrontMatter front, FieldPath related, List<Edit> edits) {
    FieldPath other = SourceFields.in(related, SourceFields.PROVIDER);
    boolean inBoth =
        value(front, SourceFields.PROVIDER).isPresent() && value(front, other).isPresent();
    List<FieldPath> parts = inBoth ? SourceFields.OF_PROVIDER : List.of(SourceFields.PROVIDER);
    for (FieldPath part : parts) {
      exchange(front, part, SourceFields.in(related, part), edits);
    }
  }

  private void exchange(FrontMatter front, FieldPath one, FieldPath other, List<Edit> edits) {
    Optional<NewNode> first = value(front, one);
    Optional<NewNode> second = value(front, other);
    put(front, one, second, edits);
    put(front, other, first, edits);
  }

  private static void put(
      FrontMatter front, FieldPath path, Optional<NewNode> value, List<Edit> edits) {
    if (value.isPresent()) {
      edits.add(new Edit.Set(path, value.get()));
    } else if (Locator.find(front, path) instanceof Located.Here) {
      edits.add(new Edit.Remove(path));
    }
  }

  /** What stands at {@code path}, to be written elsewhere; empty where nothing does. */
  private Optional<NewNode> value(FrontMatter front, FieldPath path) {
    if (!(Locator.find(front, path) instanceof Located.Here here)
        || Locator.isNothing(here.node())) {
      return Optional.empty();
    }
    FieldKind kind = schema.kindOf(path);
    if (here.node() instanceof YamlNode.Scalar scalar && kind.isText()) {
      return Optional.of(new NewNode.Text(scalar.value()));
    }
    return here.node() instanceof YamlNode.Scalar scalar && kind == FieldKind.DATE
        ? Optional.of(new NewNode.Loose(scalar.value()))
        : AliasCopy.of(front, here.node());
  }
}
