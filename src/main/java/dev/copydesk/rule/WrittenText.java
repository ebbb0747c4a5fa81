package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A single text that stands in an article: a field's value or a list's item.
 *
 * @param parent the mapping or list it stands in
 * @param kind the kind of the field or item; OTHER where the schema does not know it
 */
record WrittenText(FieldPath parent, Step step, FieldKind kind, Scalar node, Traits traits) {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  public WrittenText {
    Objects.requireNonNull(parent);
    Objects.requireNonNull(step);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(node);
    Objects.requireNonNull(traits);
  }

  static WrittenText of(FieldPath parent, Step step, FieldKind kind, Scalar node) {
    return new WrittenText(parent, step, kind, node, Traits.of(node.value()));
  }

  /** Made when asked for: most texts have no problem, so nobody does. */
  public FieldPath path() {
    return parent.with(step);
  }

  public String text() {
    return node.value();
  }

  /** Whether it is to be one line: a title, a name, a topic. */
  boolean isOneLine() {
    return kind == FieldKind.TEXT || kind == FieldKind.CHOICE;
  }

  /** Whether it is written for readers, not for machines. */
  boolean isProse() {
    return (isOneLine() || kind == FieldKind.PARAGRAPH) && !isHtml();
  }

  /** Whether it holds HTML tags, so that entities and line breaks are part of it. */
  boolean isHtml() {
    return traits.angle() && TAG.matcher(text()).find();
  }

  /** Whether it is written without quotes on its key's line. */
  boolean isPlain() {
    return node.style() == ScalarStyle.PLAIN;
  }
}
