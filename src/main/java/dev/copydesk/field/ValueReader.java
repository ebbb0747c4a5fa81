package dev.copydesk.field;

import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one node as one kind of field. */
final class ValueReader {

  private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]{0,18})");

  private static final Set<String> FLAGS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");

  private ValueReader() {}

  static FieldValue read(YamlNode node, FieldKind kind, String text) {
    return switch (node) {
      case Scalar scalar when Locator.isNothing(scalar) -> new FieldValue.Null(scalar.value());
      case Scalar scalar -> scalar(scalar, kind);
      case Mapping mapping ->
          kind == FieldKind.RECORD || kind == FieldKind.OTHER
              ? new FieldValue.Group(names(mapping))
              : unexpected(node, text, "Fields of its own stand here instead of " + noun(kind));
      case Sequence sequence -> sequence(sequence, kind, text);
      case Alias alias -> unexpected(node, text, "It repeats another value");
    };
  }

  private static FieldValue scalar(Scalar scalar, FieldKind kind) {
    String value = scalar.value();
    return switch (kind) {
      case TEXT, PARAGRAPH, URL, CHOICE -> new FieldValue.Text(value);
      case WHOLE_NUMBER -> whole(scalar);
      case FLAG -> flag(scalar);
      case DATE ->
          ArticleDate.parse(value)
              .<FieldValue>map(FieldValue.Date::new)
              .orElseGet(
                  () ->
                      new FieldValue.Unexpected(
                          value, true, "“" + shown(value) + "” is no date that exists."));
      case SEALED -> new FieldValue.Sealed(value.length(), ShortHash.of(value));
      case TEXTS, RECORD, RECORDS ->
          new FieldValue.Unexpected(
              value, true, "A single value stands here instead of " + noun(kind) + '.');
      case OTHER -> guess(scalar);
    };
  }

  private static FieldValue guess(Scalar scalar) {
    if (scalar.style() == ScalarStyle.PLAIN) {
      Optional<Long> number = number(scalar.value());
      if (number.isPresent()) {
        return new FieldValue.Whole(number.get());
      }
      if (scalar.value().equals("true") || scalar.value().equals("false")) {
        return new FieldValue.Flag(scalar.value().equals("true"));
      }
    }
    return new FieldValue.Text(scalar.value());
  }

  private static FieldValue whole(Scalar scalar) {
    Optional<Long> number = number(scalar.value());
    if (number.isPresent() && scalar.style() == ScalarStyle.PLAIN) {
      return new FieldValue.Whole(number.get());
    }
    String reason =
        number.isPresent()
            ? "The quotes make this a text; a whole number is meant."
            : "“" + shown(scalar.value()) + "” is no whole number.";
    return new FieldValue.Unexpected(scalar.value(), true, reason);
  }

  /** Only decimal numbers without separators: all readers agree on those. */
  static Optional<Long> number(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      // Nineteen digits may be beyond a long: not a number the readers agree on.
      return Optional.empty();
    }
  }

  private static FieldValue flag(Scalar scalar) {
    if (scalar.style() == ScalarStyle.PLAIN && FLAGS.contains(scalar.value())) {
      return new FieldValue.Flag(scalar.value().equalsIgnoreCase("true"));
    }
    return new FieldValue.Unexpected(
        scalar.value(),
        true,
        "“" + shown(scalar.value()) + "” is not true or false to every reader.");
  }

  private static FieldValue sequence(Sequence sequence, FieldKind kind, String text) {
    boolean allScalars = areAll(sequence, Scalar.class);
    boolean allMappings = areAll(sequence, Mapping.class);
    return switch (kind) {
      case TEXTS ->
          allScalars
              ? texts(sequence)
              : unexpected(sequence, text, "Not every item of this list is a single text");
      case RECORDS ->
          allMappings
              ? new FieldValue.Items(sequence.items().size())
              : unexpected(sequence, text, "Not every item of this list has fields of its own");
      case OTHER -> allScalars ? texts(sequence) : new FieldValue.Items(sequence.items().size());
      case TEXT, PARAGRAPH, URL, CHOICE, WHOLE_NUMBER, FLAG, DATE, SEALED, RECORD ->
          unexpected(sequence, text, "A list stands here instead of " + noun(kind));
    };
  }

  private static boolean areAll(Sequence sequence, Class<? extends YamlNode> kind) {
    for (YamlNode item : sequence.items()) {
      if (!kind.isInstance(item)) {
        return false;
      }
    }
    return true;
  }

  private static FieldValue texts(Sequence sequence) {
    return new FieldValue.Texts(
        sequence.items().stream().map(item -> ((Scalar) item).value()).toList());
  }

  private static FieldValue unexpected(YamlNode node, String text, String reason) {
    return new FieldValue.Unexpected(node.span().in(text), false, reason + '.');
  }

  private static List<String> names(Mapping mapping) {
    List<String> names = new ArrayList<>(mapping.entries().size());
    for (Entry entry : mapping.entries()) {
      if (entry.key() instanceof Scalar key) {
        names.add(key.value());
      }
    }
    return names;
  }

  private static String noun(FieldKind kind) {
    return switch (kind) {
      case TEXT, PARAGRAPH, OTHER -> "a text";
      case URL -> "an address";
      case CHOICE -> "a word";
      case WHOLE_NUMBER -> "a whole number";
      case FLAG -> "true or false";
      case DATE -> "a date";
      case TEXTS -> "a list of texts";
      case RECORD -> "fields of its own";
      case RECORDS -> "a list";
      case SEALED -> "a sealed value";
    };
  }

  private static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 59) + '…';
  }
}
