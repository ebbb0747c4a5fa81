package dev.copydesk.field;

import dev.copydesk.frontmatter.NewNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Turns what she types into values to write, by the field's kind. */
public final class FieldWriter {

  private FieldWriter() {}

  /** Reads {@code typed} as {@code kind}; for an unknown field a number, a flag or text. */
  public static TypedValue read(FieldKind kind, String typed) {
    NewNode text = new NewNode.Text(typed);
    return switch (kind) {
      case TEXT, PARAGRAPH, CHOICE -> new TypedValue.Good(text);
      case URL ->
          isWebAddress(typed)
              ? new TypedValue.Good(text)
              : new TypedValue.Bad("A web address begins with https:// and has no blanks.", text);
      case WHOLE_NUMBER ->
          ValueReader.number(typed.strip()).isPresent()
              ? new TypedValue.Good(new NewNode.Literal(typed.strip()))
              : new TypedValue.Bad("“" + typed + "” is no whole number.", text);
      case FLAG ->
          isFlag(typed.strip())
              ? new TypedValue.Good(new NewNode.Literal(typed.strip().toLowerCase(Locale.ROOT)))
              : new TypedValue.Bad("It is either true or false.", text);
      case DATE ->
          ArticleDate.parse(typed.strip()).isPresent()
              ? new TypedValue.Good(new NewNode.Loose(typed.strip()))
              : new TypedValue.Bad("“" + typed + "” is no date that exists.", text);
      case OTHER -> new TypedValue.Good(guess(typed));
      case TEXTS, RECORD, RECORDS ->
          new TypedValue.Bad("It is a list or has fields of its own; edit its parts.", text);
      case SEALED -> new TypedValue.Bad("It is sealed; nothing changes it.", text);
    };
  }

  /**
   * Reads {@code typed} for an unknown field in the kind of its present value; where it has none,
   * as a whole number, a flag or text.
   */
  public static TypedValue like(FieldValue present, String typed) {
    return switch (present) {
      case FieldValue.Whole number -> read(FieldKind.WHOLE_NUMBER, typed);
      case FieldValue.Flag flag -> read(FieldKind.FLAG, typed);
      case FieldValue.Text text -> read(FieldKind.TEXT, typed);
      case FieldValue.Date date -> read(FieldKind.DATE, typed);
      case FieldValue.Missing missing -> read(FieldKind.OTHER, typed);
      case FieldValue.Null nothing -> read(FieldKind.OTHER, typed);
      case FieldValue.Texts list -> read(FieldKind.TEXTS, typed);
      case FieldValue.Items list -> read(FieldKind.RECORDS, typed);
      case FieldValue.Group group -> read(FieldKind.RECORD, typed);
      case FieldValue.Sealed sealed -> read(FieldKind.SEALED, typed);
      case FieldValue.Unexpected unexpected -> read(FieldKind.OTHER, typed);
    };
  }

  /** Whether {@code text} is an absolute http or https address with a host (RFC 3986). */
  public static boolean isWebAddress(String text) {
    if (isPlainly(text)) {
      return true;
    }
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      // Real addresses hold characters RFC 3986 forbids ("|", "[" ...); browsers take those.
      return text.matches("(?i)https?://[^\\s/?#]+\\S*");
    }
  }

  /** Whether it is one by its characters alone, as nearly all are; asked first for its speed. */
  private static boolean isPlainly(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
    if (host == text.length() || !isLetterOrDigit(text.charAt(host))) {
      return false;
    }
    for (int i = host; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && "-._~/?=&".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isFlag(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  private static NewNode guess(String typed) {
    boolean literal =
        ValueReader.number(typed).isPresent() || typed.equals("true") || typed.equals("false");
    return literal ? new NewNode.Literal(typed) : new NewNode.Text(typed);
  }
}
