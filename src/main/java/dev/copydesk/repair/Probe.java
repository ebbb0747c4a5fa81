package dev.copydesk.repair;

import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.NodeReader;
import dev.copydesk.frontmatter.YamlNode.Mapping;

/** Asks the reader of YAML about one value by itself. */
final class Probe {

  private Probe() {}

  /** Whether {@code value} can be read behind a key. */
  static boolean reads(String value) {
    return NodeReader.read("k: " + value + "\n") instanceof Found found
        && found.frontMatter().root() instanceof Mapping mapping
        && mapping.entries().size() == 1;
  }
}
