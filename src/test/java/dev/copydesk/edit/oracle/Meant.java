package dev.copydesk.edit.oracle;

import dev.copydesk.frontmatter.NewNode;
import java.util.List;
import java.util.Optional;

/** What must stand in a block after an edit, told from the block before it. */
sealed interface Meant {

  /** Untouched: same kind, style, spelling, value. */
  record Same(Peer peer) implements Meant {}

  /** Newly written. */
  record Fresh(NewNode value) implements Meant {}

  /** The written-out value of an alias: the same values in any style. */
  record Repeated(Peer anchored) implements Meant {}

  /** A list some of whose items changed. */
  record Row(Peer.Row before, List<Meant> items) implements Meant {}

  /**
   * A mapping some of whose entries changed.
   *
   * @param added an entry that may stand anywhere among the others
   */
  record Table(Peer.Table before, List<Entry> entries, Optional<NewNode.NewEntry> added)
      implements Meant {}

  /** A key and a value. */
  record Entry(Meant key, Meant value) {}
}
