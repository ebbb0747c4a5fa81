package dev.copydesk.repair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out the characters that stand as HTML in a text that is none: {@code &amp;}, {@code
 * &#8217;}, {@code &#x27;}, also escaped twice. A name that HTML does not know is left alone.
 */
public final class HtmlEntities {

  private static final int MOST_ROUNDS = 4;
  private static final Pattern FORM =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));");
  private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|AMP|#0*38|#[xX]0*26);");

  private static final Pattern ABOUT_HTML =
      Pattern.compile(
          "(?iU)\\b(?:x?html|xml|entit(?:y|ies)|ampersands?|markup|escap(?:e|es|ed|ing))\\b");

  private HtmlEntities() {}

  private static final class Names {
    static final Map<String, Integer> KNOWN = load();

    private static Map<String, Integer> load() {
      try (InputStream in = HtmlEntities.class.getResourceAsStream("entities.txt")) {
        Map<String, Integer> known = new HashMap<>();
        byte[] file =
            Objects.requireNonNull(in, "entities.txt is part of the program").readAllBytes();
        new String(file, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" "))
            .forEach(parts -> known.put(parts[0], Integer.parseInt(parts[1], 16)));
        return Map.copyOf(known);
      } catch (IOException e) {
        throw new IllegalStateException("the program's own entities.txt cannot be read", e);
      }
    }
  }

  /**
   * {@code text} with the characters themselves; empty where it has no entity. It is not certain
   * where a {@code <} comes out, which a page may take for a tag, nor where the text is about HTML.
   */
  public static Optional<Mended> mend(String text) {
    if (text.indexOf('&') < 0) {
      return Optional.empty();
    }
    String result = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = writtenOut(result);
      if (next.equals(result)) {
        break;
      }
      result = next;
    }
    if (Blanks.single(text).equals(text)) {
      result = Blanks.single(result);
    }
    boolean gainsTag = result.indexOf('<') >= 0 && text.indexOf('<') < 0;
    return result.equals(text)
        ? Optional.empty()
        : Optional.of(new Mended(result, !gainsTag && !isAboutHtml(text)));
  }

  private static boolean isAboutHtml(String text) {
    return ABOUT_HTML.matcher(text).find();
  }

  /** A web address with plain ampersands; empty where it has no others. */
  public static Optional<Mended> mendAddress(String address) {
    if (address.indexOf('&') < 0) {
      return Optional.empty();
    }
    String result = address;
    while (AMPERSAND.matcher(result).find()) {
      result = AMPERSAND.matcher(result).replaceAll("&");
    }
    return result.equals(address) ? Optional.empty() : Optional.of(new Mended(result, true));
  }

  private static String writtenOut(String text) {
    Matcher found = FORM.matcher(text);
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (found.find()) {
      int codePoint = meant(found);
      if (codePoint >= 0) {
        result.append(text, at, found.start());
        append(result, codePoint, text, found.end());
        at = found.end();
      }
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Blanks of any kind become one blank between words; what shows nothing is dropped. */
  private static void append(StringBuilder result, int codePoint, String text, int end) {
    String character = Character.toString(codePoint);
    boolean blank =
        codePoint == 0xA0 || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    if (blank) {
      boolean atEdge = result.isEmpty() || end == text.length();
      boolean doubled =
          !atEdge
              && (Character.isWhitespace(result.charAt(result.length() - 1))
                  || Character.isWhitespace(text.charAt(end)));
      result.append(atEdge || doubled ? "" : " ");
    } else if (codePoint == 0x200D || codePoint == 0x200C || !Invisibles.has(character)) {
      result.append(character);
    }
  }

  /** The code point; negative where it is none or shows nothing that can be written. */
  private static int meant(Matcher found) {
    if (found.group(3) != null) {
      return Names.KNOWN.getOrDefault(found.group(3), -1);
    }
    int number =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    if (number >= 0x80 && number <= 0x9F) {
      return SingleByte.shown((char) number);
    }
    boolean good =
        number <= Character.MAX_CODE_POINT
            && (number >= 0x20 || number == 0x9 || number == 0xA || number == 0xD)
            && !(number >= 0xD800 && number <= 0xDFFF)
            && number != 0x7F
            && Character.isDefined(number);
    return good ? number : -1;
  }
}
