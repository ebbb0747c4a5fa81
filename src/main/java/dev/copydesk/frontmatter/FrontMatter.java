package dev.copydesk.frontmatter;

import dev.copydesk.text.LineMap;
import java.util.Objects;

/**
 * A readable block: its text as it stands between the fences, and the nodes in it. The root of an
 * empty block (or one of comments alone) is an empty mapping at the end of the text.
 */
public final class FrontMatter {

  private final String text;
  private final YamlNode root;
  private LineMap lines;

  public FrontMatter(String text, YamlNode root) {
    this.text = Objects.requireNonNull(text);
    this.root = Objects.requireNonNull(root);
  }

  /** The block, fences not included; every span of every node is into this text. */
  public String text() {
    return text;
  }

  public YamlNode root() {
    return root;
  }

  /** Lines of the block's text; its line 1 is the line behind the opening fence. */
  public synchronized LineMap lines() {
    if (lines == null) {
      lines = new LineMap(text);
    }
    return lines;
  }
}
