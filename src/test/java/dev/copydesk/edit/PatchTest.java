package dev.copydesk.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
      byte[] before = random(random);
      byte[] after = random(random);
      Patch patch = Patch.between(before, after);
      assertThat(patch.apply(before).orElseThrow()).isEqualTo(after);
      assertThat(patch.revert(after).orElseThrow()).isEqualTo(before);
    }
  }

  @Test
  void twoThatTouchAreOneAndThatOneLeadsAllTheWay() {
    Random random = new Random(5);
    int joined = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] first = random(random);
      byte[] second = random(random);
      byte[] third = random(random);
      Optional<Patch> both = Patch.between(first, second).then(Patch.between(second, third));
      if (both.isPresent()) {
        joined++;
        assertThat(both.get().apply(first).orElseThrow()).isEqualTo(third);
        assertThat(both.get().revert(third).orElseThrow()).isEqualTo(first);
      }
    }
    assertThat(joined).isGreaterThan(1_500);
  }

  @Test
  void typingOnIsOnePatch() {
    Patch typed = Patch.between(bytes("t: a\n"), bytes("t: ab\n"));
    Patch more = Patch.between(bytes("t: ab\n"), bytes("t: abc\n"));
    Patch less = Patch.between(bytes("t: abc\n"), bytes("t: \n"));

    Patch all = typed.then(more).orElseThrow().then(less).orElseThrow();
    assertThat(all.weight()).isEqualTo(1);
    assertThat(all.revert(bytes("t: \n")).orElseThrow()).isEqualTo(bytes("t: a\n"));
    assertThat(
            Patch.between(bytes("a b c"), bytes("x b c"))
                .then(Patch.between(bytes("x b c"), bytes("x b y"))))
        .isEmpty();
  }

  private static byte[] random(Random random) {
    byte[] bytes = new byte[random.nextInt(12)];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) random.nextInt(3);
    }
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
