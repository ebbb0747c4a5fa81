package dev.copydesk.session;

import dev.copydesk.field.Mute;
import java.util.List;

/** What a site mutes, in the order of its file, so that nothing is hidden without being told. */
public record Muted(List<One> each) {

  public Muted {
    each = List.copyOf(each);
  }

  /**
   * One mute.
   *
   * @param findings how many findings it hides; where two mutes cover one, the first counts it
   */
  public record One(Mute mute, int findings) {}

  /** How many findings are hidden in all. */
  public int findings() {
    return each.stream().mapToInt(One::findings).sum();
  }
}
