package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The oracle is only worth something if most of what is grown is YAML and all of it is varied. */
class GrowerTest {

  @Test
  void mostOfWhatIsGrownIsYamlToBothReaders() {
    List<String> refused = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    int count = 500;
    for (int seed = 0; seed < count; seed++) {
      String block = new Grower(Grower.chance(seed)).block();
      all.append(block);
      for (PeerReader reader : PeerReader.values()) {
        if (reader.read(block).isEmpty()) {
          refused.add(reader + ": " + reader.complaint(block) + "\n" + block);
        }
      }
    }
    assertThat(refused)
        .as(() -> refused.isEmpty() ? "" : refused.getFirst())
        .hasSizeLessThan(count / 5);
    assertThat(all)
        .contains(
            "<<: *", "&a", "|+", ">-", ">2", "- - ", "# ", "\r\n", "😀", "[]", "{ ", "'", "\"");
  }
}
