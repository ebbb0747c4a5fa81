package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.oracle.AwkwardTexts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Test
  void aPathIsReadAsItIsWritten() {
    FieldPath path = FieldPath.of("related").index(1).key("provider").key("name");
    assertThat(path).hasToString("related[1].provider.name");
    assertThat(FieldPath.parse("related[1].provider.name")).contains(path);
    assertThat(FieldPath.of("a.b").key("c")).hasToString("[\"a.b\"].c");
    assertThat(FieldPath.parse("[\"a.b\"].c")).contains(FieldPath.of("a.b").key("c"));
    assertThat(FieldPath.of("über uns").key("ß")).hasToString("über uns.ß");
  }

  @Test
  void anyKeysComeBack() {
    List<String> names = AwkwardTexts.all();
    Random random = new Random(7);
    for (String name : names) {
      FieldPath path = FieldPath.of(name);
      for (int i = random.nextInt(4); i > 0; i--) {
        path =
            random.nextBoolean()
                ? path.index(random.nextInt(2000))
                : path.key(names.get(random.nextInt(names.size())));
      }
      assertThat(FieldPath.parse(path.toString())).as(path.toString()).contains(path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "a[",
        "a[]",
        "a[x]",
        "a[-1]",
        "a[1",
        "a]",
        "a[1]b",
        "[\"a\"",
        "[\"a",
        "[\"a\"]b",
        "a[99999999999]",
        "a[١]"
      })
  void whatIsNoPathIsEmpty(String text) {
    assertThat(FieldPath.parse(text)).isEmpty();
  }

  @Test
  void parentsAndBeginnings() {
    FieldPath path = FieldPath.of("related").index(1).key("title");
    assertThat(path.parent()).isEqualTo(FieldPath.of("related").index(1));
    assertThat(FieldPath.ROOT.parent()).isEqualTo(FieldPath.ROOT);
    assertThat(path.lastKey()).contains("title");
    assertThat(path.parent().lastKey()).isEmpty();
    assertThat(path.startsWith(FieldPath.of("related"))).isTrue();
    assertThat(path.startsWith(path)).isTrue();
    assertThat(path.startsWith(FieldPath.ROOT)).isTrue();
    assertThat(FieldPath.of("relatedness").startsWith(FieldPath.of("related"))).isFalse();
    assertThat(FieldPath.of("related").startsWith(path)).isFalse();
  }
}
