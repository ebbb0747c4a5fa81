package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every awkward text is written over every old style, as a key, as an item and as a new value. */
class AwkwardTextsTest {

  private static final byte[] FENCE = "---\n".getBytes(StandardCharsets.UTF_8);

  static Stream<String> places() {
    return Stream.of(
        "@: old words\nlast: 1\n",
        "@: 'old words' # note\nlast: 1\n",
        "@: \"old words\"\n",
        "@: |\n  old\n  words\nlast: 1\n",
        "@: |-\n  old\n  words\n\nlast: 1\n",
        "@: |+\n  old\n\nlast: 1\n",
        "@: >\n  old\n  words\nlast: 1\n",
        "@: >-\n  old\n\n  words\nlast: 1\n",
        "@: >+\n  old\n\n",
        "@: |2-\n    old\n  words\n",
        "@:\nlast: 1\n",
        "@: # note\nlast: 1\n",
        "@: ~\n",
        "@: 30\n",
        "@:\n  old words\nlast: 1\n",
        "@: old\n  words\nlast: 1\n",
        "@: 'old\n\n  words'\n",
        "@: \"old \\\n  words\" # note\n",
        "a: {@: old, b: c}\n",
        "a: {@: 'old'}\n",
        "a: { b: c, @: \"old\" } # note\n",
        "a:\n  - b: c\n    @: |\n      old\n    d: e\n",
        "a:\n- @: old\n  d: e\n",
        "first: 1\r\n@: |\r\n  old\r\nlast: 1\r\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyTextOverThisValue(String place) {
    String block = place.replace("@", "x");
    FieldPath path =
        block.contains("- b: c") || block.contains("- x:")
            ? FieldPath.of("a").index(0).key("x")
            : block.startsWith("a: {") ? FieldPath.of("a").key("x") : FieldPath.of("x");
    List<String> wrong = new ArrayList<>();
    for (String text : AwkwardTexts.all()) {
      wrong.addAll(wrong(block, new Edit.Set(path, new NewNode.Text(text))));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x:\n  - old\nlast: 1\n",
        "x:\n- 'old'\n- \"older\"\n",
        "x: [old, 'older']\n",
        "x: []\n",
        "x:\n",
        "last: 1\n",
        "x:\n  - |\n    old\n"
      })
  void everyTextAsANewItem(String block) {
    List<String> wrong = new ArrayList<>();
    for (String text : AwkwardTexts.all()) {
      wrong.addAll(wrong(block, Edit.append(FieldPath.of("x"), new NewNode.Text(text))));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTextAsANewKeyAndItsValue() {
    List<String> wrong = new ArrayList<>();
    for (String text : AwkwardTexts.all()) {
      if (text.length() < 1000) {
        NewNode value = new NewNode.Text(text);
        wrong.addAll(wrong("a: b\n", new Edit.Set(FieldPath.of(text), value)));
        wrong.addAll(wrong("a: {b: c}\n", new Edit.Set(FieldPath.of("a").key(text), value)));
        wrong.addAll(wrong("a: b\n", new Edit.RenameKey(FieldPath.of("a"), text)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> wrong(String block, Edit edit) {
    Optional<Oracle> oracle = Oracle.about(FENCE, block, FENCE);
    Oracle.Finding finding = oracle.orElseThrow().carryOut(edit);
    return finding.wrong().isEmpty()
        ? List.of()
        : List.of(edit + " over\n" + block + "gave\n" + finding.after() + finding.wrong());
  }
}
