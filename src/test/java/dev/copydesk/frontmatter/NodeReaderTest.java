package dev.copydesk.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.oracle.Grower;
import dev.copydesk.edit.oracle.Peer;
import dev.copydesk.edit.oracle.PeerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nodes' places, held against another reader's marks. */
class NodeReaderTest {

  private static final int BLOCKS = 400;

  private static YamlNode root(String block) {
    return ((FrontMatterReading.Found) NodeReader.read(block)).frontMatter().root();
  }

  private static YamlNode only(String block) {
    return ((YamlNode.Mapping) root(block)).entries().getFirst().value();
  }

  @Test
  void everyNodeStandsWhereTheOtherReaderSaysItStands() {
    int held = 0;
    for (long seed = 1; seed <= BLOCKS; seed++) {
      String block = new Grower(Grower.chance(seed)).block();
      Optional<Peer> peer = PeerReader.SNAKE.read(block);
      if (peer.isPresent() && PeerReader.ENGINE.read(block).isPresent()) {
        List<String> differences = new ArrayList<>();
        compare(block, root(block), peer.get(), differences);
        compare(block, root(block), PeerReader.ENGINE.read(block).orElseThrow(), differences);
        assertThat(differences).as("seed %d%n%s", seed, block).isEmpty();
        held++;
      }
    }
    assertThat(held).isGreaterThan(BLOCKS / 2);
  }

  private static void compare(String text, YamlNode node, Peer peer, List<String> differences) {
    check(differences, "start", peer.start(), node.span().start());
    switch (node) {
      case YamlNode.Scalar scalar -> {
        Peer.Leaf leaf = (Peer.Leaf) peer;
        String style = scalar.style().name().substring(0, 1).toLowerCase(Locale.ROOT);
        check(differences, "style", String.valueOf(leaf.style()), style);
        check(differences, "value", leaf.value(), scalar.value());
        check(differences, "unwritten", leaf.start() == leaf.end(), scalar.span().isEmpty());
        if (!leaf.isBlock()) {
          check(differences, "end", leaf.end(), scalar.span().end());
        } else {
          String written = text.substring(leaf.start(), leaf.end()).stripTrailing();
          check(differences, "source", written, scalar.span().in(text).stripTrailing());
        }
      }
      case YamlNode.Alias alias -> {
        check(differences, "alias", ((Peer.Again) peer).name(), alias.name());
        check(differences, "end", peer.end(), alias.span().end());
      }
      case YamlNode.Sequence sequence -> {
        Peer.Row row = (Peer.Row) peer;
        check(differences, "flow", row.flow(), sequence.flow());
        check(differences, "items", row.items().size(), sequence.items().size());
        for (int i = 0; i < row.items().size(); i++) {
          compare(text, sequence.items().get(i), row.items().get(i), differences);
        }
      }
      case YamlNode.Mapping mapping -> {
        Peer.Table table = (Peer.Table) peer;
        check(differences, "flow", table.flow(), mapping.flow());
        check(differences, "entries", table.pairs().size(), mapping.entries().size());
        for (int i = 0; i < table.pairs().size(); i++) {
          compare(text, mapping.entries().get(i).key(), table.pairs().get(i).key(), differences);
          compare(
              text, mapping.entries().get(i).value(), table.pairs().get(i).value(), differences);
        }
      }
    }
  }

  private static void check(List<String> differences, String what, Object wanted, Object got) {
    if (!wanted.equals(got)) {
      differences.add(what + ": meant <" + wanted + "> but found <" + got + ">");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a: |\\n  b\\n\\nc: d\\n', '|\\n  b'",
    "'a: |+\\n  b\\n\\nc: d\\n', '|+\\n  b\\n'",
    "'a: >- # c\\n  b\\n\\n\\n', '>- # c\\n  b'",
    "'a: |2\\n   b\\n  c\\nd: e\\n', '|2\\n   b\\n  c'",
    "'a: |\\nc: d\\n', '|'",
    "'a: |\\n  b\\n     \\nc: d\\n', '|\\n  b\\n     '",
    "'a:\\n  b: c\\n\\n  # d\\ne: f\\n', 'b: c'",
    "'a:\\n- b\\n- c # d\\n# e\\n', '- b\\n- c'",
    "'a: [b, \"c\" ] # d\\n', '[b, \"c\" ]'",
    "'a: &b !c d\\n', '&b !c d'",
    "'a: &b\\n  - c\\n', '&b\\n  - c'",
    "'😀: 😀 b # c\\n', '😀 b'",
    "'a: \"b\\n  c\" # d\\n', '\"b\\n  c\"'",
    "'a: b\\n  c\\n\\nd: e\\n', 'b\\n  c'"
  })
  void aSpanIsTheValuesOwnText(String block, String span) {
    String text = block.translateEscapes();
    assertThat(only(text).span().in(text)).isEqualTo(span.translateEscapes());
  }

  @Test
  void contentStandsBehindAnchorAndTag() {
    String text = "a: &b !c d\n";
    assertThat(text.substring(only(text).contentStart())).isEqualTo("d\n");
    assertThat(only(text).properties().anchor()).contains("b");
  }

  @Test
  void anEmptyValueStandsBehindItsColon() {
    String text = "a: # b\nc: d\n";
    assertThat(only(text).span().start()).isEqualTo(2);
    assertThat(((YamlNode.Scalar) only(text)).isUnwritten()).isTrue();
  }

  @Test
  void keysThatStandTwiceAreBothThere() {
    YamlNode.Mapping mapping = (YamlNode.Mapping) root("a: 1\nb: 2\na: 3\n");
    assertThat(mapping.named("a")).hasSize(2);
    assertThat(mapping.entries()).hasSize(3);
  }

  @Test
  void anEmptyBlockIsAnEmptyMappingAtItsEnd() {
    assertThat(((YamlNode.Mapping) root("# only\n")).entries()).isEmpty();
    assertThat(root("# only\n").span().start()).isEqualTo(7);
  }
}
