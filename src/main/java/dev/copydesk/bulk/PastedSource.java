package dev.copydesk.bulk;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.NewNode.NewEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A source as she pasted it: a link alone, or lines like {@code excerpt: What it says}. {@code url}
 * is both links of the story; a link alone brings the provider's domain with it.
 *
 * @param values what is to be written where, in this order
 * @param address the link that readers are sent to; empty where none was given
 */
public record PastedSource(Map<FieldPath, NewNode> values, Optional<String> address) {

  private static final Map<String, FieldPath> NAMES =
      Map.ofEntries(
          Map.entry("originalurl", SourceFields.ORIGINAL_URL),
          Map.entry("weburl", SourceFields.WEB_URL),
          Map.entry("ampweburl", SourceFields.FAST_PAGES.getFirst()),
          Map.entry("cdnampweburl", SourceFields.FAST_PAGES.getLast()),
          Map.entry("title", SourceFields.TITLE),
          Map.entry("type", SourceFields.TYPE),
          Map.entry("excerpt", SourceFields.EXCERPT),
          Map.entry("publisheddatetime", SourceFields.DATE),
          Map.entry("date", SourceFields.DATE),
          Map.entry("provider", SourceFields.NAME),
          Map.entry("provider.name", SourceFields.NAME),
          Map.entry("name", SourceFields.NAME),
          Map.entry("provider.domain", SourceFields.DOMAIN),
          Map.entry("domain", SourceFields.DOMAIN),
          Map.entry("provider.images", SourceFields.LOGOS),
          Map.entry("logo", SourceFields.LOGOS),
          Map.entry("images", SourceFields.IMAGES),
          Map.entry("image", SourceFields.IMAGES));

  public PastedSource {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What came of reading it. */
  public sealed interface Reading {

    record Good(PastedSource source) implements Reading {}

    /**
     * A line cannot be used.
     *
     * @param line which one, from 1
     */
    record Bad(int line, String reason) implements Reading {}
  }

  /** Reads what she pasted. */
  public static Reading read(Schema schema, String pasted) {
    Map<FieldPath, NewNode> values = new LinkedHashMap<>();
    List<String> lines = pasted.lines().toList();
    String inside = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.equals("---") || line.startsWith("#")) {
        continue;
      }
      boolean isIndented = Character.isWhitespace(lines.get(i).charAt(0));
      inside = isIndented ? inside : "";
      if (FieldWriter.isWebAddress(line)) {
        links(line, values);
        domain(line).ifPresent(name -> values.put(SourceFields.DOMAIN, new NewNode.Text(name)));
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1).strip());
      if (colon >= 0 && value.isEmpty() && !isIndented) {
        inside = key + ".";
        continue;
      }
      Optional<String> trouble =
          key.equals("url") || key.equals("link")
              ? address(value, values)
              : put(
                  schema,
                  Optional.ofNullable(NAMES.get((isIndented ? inside : "") + key)),
                  value,
                  values);
      if (trouble.isPresent()) {
        return new Reading.Bad(i + 1, trouble.get());
      }
    }
    return values.isEmpty()
        ? new Reading.Bad(1, "Paste a link, or lines like “excerpt: What it says”.")
        : new Reading.Good(new PastedSource(values, text(values.get(SourceFields.WEB_URL))));
  }

  private static Optional<String> address(String value, Map<FieldPath, NewNode> values) {
    if (!FieldWriter.isWebAddress(value)) {
      return Optional.of("A web address begins with https:// and has no blanks.");
    }
    links(value, values);
    return Optional.empty();
  }

  private static void links(String address, Map<FieldPath, NewNode> values) {
    values.put(SourceFields.ORIGINAL_URL, new NewNode.Text(address));
    values.put(SourceFields.WEB_URL, new NewNode.Text(address));
  }

  private static Optional<String> put(
      Schema schema, Optional<FieldPath> named, String value, Map<FieldPath, NewNode> values) {
    if (named.isEmpty()) {
      return Optional.of("It names no part of a source; such are url, excerpt, date, provider.");
    }
    FieldPath path = named.get();
    boolean isImage = path.equals(SourceFields.IMAGES) || path.equals(SourceFields.LOGOS);
    if (isImage) {
      if (!FieldWriter.isWebAddress(value)) {
        return Optional.of("An image is given by its web address.");
      }
      NewNode image = new NewNode.Entries(List.of(new NewEntry("url", new NewNode.Text(value))));
      values.put(path, new NewNode.Items(List.of(image)));
      return Optional.empty();
    }
    return switch (FieldWriter.read(schema.kindOf(path), value)) {
      case TypedValue.Good(NewNode good) -> {
        values.put(path, good);
        yield Optional.empty();
      }
      case TypedValue.Bad(String reason, NewNode anyway) -> Optional.of(reason);
    };
  }

  private static String unquoted(String value) {
    boolean isQuoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Optional<String> domain(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      // An address that only browsers take: its provider is given by hand.
      return Optional.empty();
    }
  }

  private static Optional<String> text(NewNode value) {
    return value instanceof NewNode.Text(String text) ? Optional.of(text) : Optional.empty();
  }
}
