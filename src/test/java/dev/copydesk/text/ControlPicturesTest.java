package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlPicturesTest {

  @Test
  void controlCharactersAreShownAndComeBack() {
    String text = "A\ttitle\nmore\rx\u007F\u0000 é 🚢";
    ControlPictures pictures = ControlPictures.inOneLine(text);
    assertThat(pictures.shown(text)).isEqualTo("A␉title␊more␍x␡␀ é 🚢");
    assertThat(pictures.meant(pictures.shown(text))).isEqualTo(text);
    assertThat(pictures.meant("A␉title!␊more")).isEqualTo("A\ttitle!\nmore");
  }

  @Test
  void aBoxOfLinesShowsLineFeedsAndTabsItself() {
    ControlPictures pictures = ControlPictures.inLines("a\n\tb\rc");
    assertThat(pictures.shown("a\n\tb\rc")).isEqualTo("a\n\tb␍c");
    assertThat(pictures.meant("a\n\tb␍c")).isEqualTo("a\n\tb\rc");
  }

  @Test
  void aSignThatStandsForNothingInTheTextIsItself() {
    assertThat(ControlPictures.inOneLine("plain").meant("the sign ␊")).isEqualTo("the sign ␊");
    assertThat(ControlPictures.inOneLine("a\tb").meant("a␉b␊")).isEqualTo("a\tb␊");
    assertThat(ControlPictures.inLines("a\nb").meant("a\nb␊")).isEqualTo("a\nb␊");
  }

  @Test
  void bothInOneTextCannotBeToldApart() {
    assertThat(ControlPictures.inOneLine("a\tb ␉").isAmbiguous()).isTrue();
    assertThat(ControlPictures.inOneLine("a b ␉").isAmbiguous()).isFalse();
    assertThat(ControlPictures.inOneLine("a\tb").isAmbiguous()).isFalse();
    assertThat(ControlPictures.inLines("a\tb ␉").isAmbiguous()).isFalse();
  }
}
