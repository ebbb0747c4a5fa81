package dev.copydesk.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that is no PNG, JPEG, GIF or BMP picture, read from its first bytes: what a server
 * says of it, and what its name ends with, are often wrong.
 *
 * @param name what it is called
 * @param isPicture whether browsers show it as a picture
 */
public record OtherContent(String name, boolean isPicture) {

  private static final int HEAD = 1024;
  private static final Pattern SVG =
      Pattern.compile("(?s)\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|<!doctype svg.*?>|\\s)*<svg[\\s>].*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|\\s)*<(?:!doctype html|html|head)\\b.*");

  /** Empty where it is nothing that is known here. */
  public static Optional<OtherContent> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return picture("WebP");
    }
    if (head.startsWith("ftyp", 4)) {
      return brand(head.substring(8, Math.min(12, head.length())));
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return picture("TIFF");
    }
    if (head.startsWith("\0\0\1\0")) {
      return picture("ICO");
    }
    if (head.startsWith("\u00FF\n") || head.startsWith("\0\0\0\fJXL ")) {
      return picture("JPEG XL");
    }
    String text = head.toLowerCase(Locale.ROOT).replaceFirst("^\u00EF\u00BB\u00BF", "");
    if (SVG.matcher(text).matches()) {
      return picture("SVG");
    }
    return PAGE.matcher(text).matches()
        ? Optional.of(new OtherContent("web page", false))
        : Optional.empty();
  }

  /** The files of a family that begin alike say of which kind they are in four letters. */
  private static Optional<OtherContent> brand(String brand) {
    return switch (brand) {
      case "avif", "avis" -> picture("AVIF");
      case "heic", "heix", "mif1", "msf1" -> picture("HEIC");
      default -> Optional.of(new OtherContent("film", false));
    };
  }

  private static Optional<OtherContent> picture(String name) {
    return Optional.of(new OtherContent(name, true));
  }
}
