package dev.copydesk.field;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sealed value as it is written. It is compared and never told.
 *
 * @param path where it stands
 * @param source its source text
 */
public record SealedValue(FieldPath path, String source) {

  /** Every sealed value of the front matter, at any depth, in schema order. */
  public static List<SealedValue> in(FrontMatter frontMatter, Schema schema) {
    List<SealedValue> found = new ArrayList<>();
    if (frontMatter.root() instanceof Mapping root) {
      collect(frontMatter.text(), root, schema.fields(), FieldPath.ROOT, found);
    }
    return List.copyOf(found);
  }

  /**
   * Whether {@code after} has the sealed values of {@code before}, each as often; they may have
   * moved with the list items that hold them.
   */
  public static boolean same(List<SealedValue> before, List<SealedValue> after) {
    return before.stream()
        .map(SealedValue::source)
        .sorted()
        .toList()
        .equals(after.stream().map(SealedValue::source).sorted().toList());
  }

  private static void collect(
      String text, Mapping mapping, List<Field> fields, FieldPath path, List<SealedValue> found) {
    for (Field field : fields) {
      boolean holds = field.kind() == FieldKind.SEALED || !field.fields().isEmpty();
      if (!holds) {
        continue;
      }
      FieldPath here = path.key(field.key());
      for (YamlNode.Entry entry : mapping.named(field.key())) {
        if (field.kind() == FieldKind.SEALED) {
          found.add(new SealedValue(here, entry.value().span().in(text)));
        } else if (entry.value() instanceof Mapping inner) {
          collect(text, inner, field.fields(), here, found);
        } else if (entry.value() instanceof Sequence list) {
          for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Mapping item) {
              collect(text, item, field.fields(), here.index(i), found);
            }
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return path + " (sealed)";
  }
}
