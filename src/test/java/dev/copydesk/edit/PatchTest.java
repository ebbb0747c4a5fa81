package dev.copydesk.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {

  @ParameterizedTest
  @CsvSource({"abcdef,abXYef", "abc,abc", "'',abc", "abc,''", "aaa,aaaaa", "abab,ab", "ab,ba"})
  void leadsFromEitherEditionToTheOther(String before, String after) {
    Patch patch = Patch.between(bytes(before), bytes(after));

    assertThat(patch.apply(bytes(before)).orElseThrow()).isEqualTo(bytes(after));
    assertThat(patch.revert(bytes(after)).orElseThrow()).isEqualTo(bytes(before));
  }

  @Test
  void remembersOnlyWhatDiffers() {
    String body = "x".repeat(1_000_000);

    assertThat(Patch.between(bytes("a" + body), bytes("bc" + body)).weight()).isEqualTo(3);
  }

  @Test
  void refusesAnyOtherFile() {
    Patch patch = Patch.between(bytes("title: One\n"), bytes("title: Two\n"));

    assertThat(patch.apply(bytes("title: One\nmore: 1\n"))).isEmpty();
    assertThat(patch.revert(bytes("title: One\n"))).isEmpty();
    assertThat(patch.revert(bytes("titel: Two\n"))).isEmpty();
    assertThat(patch.revert(bytes(""))).isEmpty();
  }

  @Test
  void leadsThereAndBackForAnyBytes() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] before = new byte[random.nextInt(12)];
      byte[] after = new byte[random.nextInt(12)];
      for (int at = 0; at < 12; at++) {
        if (at < before.length) {
          before[at] = (byte) random.nextInt(3);
        }
        if (at < after.length) {
          after[at] = (byte) random.nextInt(3);
        }
      }
      Patch patch = Patch.between(before, after);
      assertThat(patch.apply(before).orElseThrow()).isEqualTo(after);
      assertThat(patch.revert(after).orElseThrow()).isEqualTo(before);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
