package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in a picture's place is known by its first bytes. */
class OtherContentTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "'RIFF\u0010\u0000\u0000\u0000WEBPVP8L', WebP",
    "'\u0000\u0000\u0000\u0020ftypavif\u0000', AVIF",
    "'\u0000\u0000\u0000\u0018ftypheic\u0000', HEIC",
    "'II*\u0000\u0008', TIFF",
    "'\u0000\u0000\u0001\u0000\u0001', ICO",
    "'<svg xmlns=\"x\">', SVG",
    "'\u00EF\u00BB\u00BF<?xml version=\"1.0\"?> <!-- a --> <SVG width=\"1\">', SVG"
  })
  void picturesThatBrowsersShow(String file, String kind) {
    assertThat(OtherContent.of(bytes(file))).contains(new OtherContent(kind, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><svg></svg>",
        "\n <html lang=en>",
        "<!-- x --><HTML>",
        "<head>"
      })
  void pages(String file) {
    assertThat(OtherContent.of(bytes(file))).contains(new OtherContent("web page", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "RIFF", "RIFFxxxxWAVE", "svg", "<p>An <svg> in a text"})
  void unknown(String file) {
    assertThat(OtherContent.of(bytes(file))).isEmpty();
  }

  @Test
  void manyBlanksAreNoTrouble() {
    assertThat(OtherContent.of(bytes(" ".repeat(100_000)))).isEmpty();
    assertThat(OtherContent.of(bytes("<!--".repeat(50_000)))).isEmpty();
    assertThat(OtherContent.of(bytes("<!---->".repeat(50_000)))).isEmpty();
  }
}
