package dev.copydesk.frontmatter;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One node of the front matter as it is written. Values are the text YAML reads, never converted to
 * a type; nothing is constructed and no alias is followed.
 *
 * <p>A node's span starts at its anchor or tag if it has one, else at its first character, and ends
 * after its last one: a block collection ends with its last descendant, a block scalar with its
 * last content character (the final line end is outside). A value that is not written has an empty
 * span right behind its colon or dash.
 */
public sealed interface YamlNode {

  Span span();

  /** The anchor and tag written before it. */
  Properties properties();

  /** Where the value itself starts, behind anchor and tag. */
  default int contentStart() {
    return span().start() + properties().length();
  }

  /**
   * What may stand before a node's content.
   *
   * @param length UTF-16 units from the first property to the content, 0 where there is none
   */
  record Properties(Optional<String> anchor, Optional<String> tag, int length) {

    /** No anchor and no tag. */
    public static final Properties NONE = new Properties(Optional.empty(), Optional.empty(), 0);

    public boolean isEmpty() {
      return anchor.isEmpty() && tag.isEmpty();
    }
  }

  /** A single value; {@code value} is its text after unquoting, unescaping and folding. */
  record Scalar(Span span, Properties properties, ScalarStyle style, String value)
      implements YamlNode {

    /** Whether nothing at all is written for it. */
    public boolean isUnwritten() {
      return style == ScalarStyle.PLAIN && span.length() == properties.length();
    }
  }

  /** A list, over lines with dashes or ({@code flow}) within brackets. */
  record Sequence(Span span, Properties properties, boolean flow, List<YamlNode> items)
      implements YamlNode {}

  /** Keys with values, over lines or ({@code flow}) within braces; keys may stand twice. */
  record Mapping(Span span, Properties properties, boolean flow, List<Entry> entries)
      implements YamlNode {

    /** The entries whose key is the scalar {@code key}, in written order. */
    public List<Entry> named(String key) {
      List<Entry> named = List.of();
      for (Entry entry : entries) {
        if (entry.isNamed(key)) {
          named = named.isEmpty() ? new ArrayList<>(1) : named;
          named.add(entry);
        }
      }
      return Collections.unmodifiableList(named);
    }
  }

  /** {@code *name}: the node that carries the anchor {@code name}, once more. */
  record Alias(Span span, String name) implements YamlNode {

    @Override
    public Properties properties() {
      return Properties.NONE;
    }
  }

  /** A key and its value. */
  record Entry(YamlNode key, YamlNode value) {

    /** From the key's first character to the value's last. */
    public Span span() {
      return key.span().and(value.span());
    }

    public boolean isNamed(String name) {
      return key instanceof Scalar scalar && scalar.value().equals(name);
    }

    /** The key's text, if it is a scalar. */
    public Optional<String> name() {
      return key instanceof Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }
  }
}
