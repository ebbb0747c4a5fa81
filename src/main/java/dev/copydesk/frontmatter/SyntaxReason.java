package dev.copydesk.frontmatter;

import java.util.List;
import java.util.Objects;

/**
 * Says in an editor's words what a YAML reader could not read. The readers' own messages name
 * tokens and productions; none of them is shown.
 */
final class SyntaxReason {

  static final String UNKNOWN =
      "This cannot be read as YAML; put the text of the value in double quotes.";

  /** A piece of SnakeYAML's message (2.7, scanner and parser) and what it means for her. */
  private record Known(String piece, String reason) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "mapping values are not allowed here",
              "A colon followed by a blank stands inside this value; put the value in quotes."),
          new Known(
              "found unexpected end of stream",
              "A quoted text that begins here has no closing quote."),
          new Known(
              "found unexpected document separator",
              "A quoted text that begins here has no closing quote."),
          new Known(
              "found unknown escape character",
              "A backslash in double quotes begins an escape that YAML does not know; "
                  + "write two backslashes or use single quotes."),
          new Known(
              "escape sequence of",
              "A backslash in double quotes begins an escape that YAML does not know; "
                  + "write two backslashes or use single quotes."),
          new Known(
              "'\\t(TAB)'", "A tab stands where YAML allows only blanks; replace it by blanks."),
          new Known(
              "cannot start any token",
              "A value cannot begin with this character; put the value in quotes."),
          new Known(
              "could not find expected ':'",
              "This line has no “: ” after its key, or a quote before it was not closed."),
          new Known(
              "sequence entries are not allowed here",
              "A list item cannot stand here; put it on a line of its own."),
          new Known(
              "expected ',' or ']'",
              "A list in brackets is not closed, or a comma is missing in it; "
                  + "if a text was meant, put it in quotes."),
          new Known(
              "expected ',' or '}'",
              "A mapping in braces is not closed, or a comma is missing in it; "
                  + "if a text was meant, put it in quotes."),
          new Known(
              "expected <block end>",
              "This line does not fit the lines above: check its indentation, "
                  + "and the quotes of the value before it."),
          new Known(
              "expected the node content",
              "A value is missing or begins with a character that needs quotes."),
          new Known(
              "expected chomping or indentation indicators",
              "Text follows “|” or “>” on the same line; put the value in quotes."),
          new Known(
              "expected a comment or a line break",
              "Text follows “|” or “>” on the same line; put the value in quotes."),
          new Known(
              "expected alphabetic or numeric character",
              "A value that begins with “&”, “*” or “%” needs quotes."),
          new Known(
              "unexpected character found", "A value that begins with “&” or “*” needs quotes."),
          new Known("duplicate", "An anchor, a tag or a directive stands twice here."),
          new Known("undefined tag handle", "A value that begins with “!” needs quotes."),
          new Known("expected ' '", "A value that begins with “!” needs quotes."),
          new Known("expected URI", "A value that begins with “!” needs quotes."),
          new Known("found undefined", "A value that begins with “!” needs quotes."),
          new Known(
              "expected '<document start>'",
              "A line that begins with “%” needs quotes, or this is no YAML."),
          new Known("indent", "The lines of this text are not indented as its first line is."));

  private SyntaxReason() {}

  /** Whether the error lies where a quote opens rather than where the reader gave up. */
  static boolean isOpenQuote(String problem) {
    String said = Objects.toString(problem, "");
    return said.contains("unexpected end of stream") || said.contains("document separator");
  }

  /** The reason for a scanner's or parser's message. */
  static String of(String context, String problem) {
    String said = Objects.toString(context, "") + ' ' + Objects.toString(problem, "");
    return KNOWN.stream()
        .filter(known -> said.contains(known.piece()))
        .map(Known::reason)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The reason for a character outside YAML's set (YAML 1.1, 5.1). */
  static String character(int codePoint) {
    String name = String.format("U+%04X", codePoint);
    if (codePoint == 0) {
      return "A NUL byte (" + name + ") stands here; YAML does not allow it. Remove it.";
    }
    if (codePoint >= 0x7F && codePoint <= 0x9F) {
      return "A control character ("
          + name
          + ") stands here, as in wrongly decoded text; YAML does not allow it.";
    }
    return "The character " + name + " stands here; YAML does not allow it. Remove it.";
  }
}
