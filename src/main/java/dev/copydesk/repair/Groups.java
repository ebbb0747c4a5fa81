package dev.copydesk.repair;

import dev.copydesk.repair.Draft.Hunk;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which mends have changed the same pieces of a text, and so can only be made together. */
final class Groups {

  private final Draft draft;
  private final int[] parents;
  private final Map<Integer, List<Hunk>> hunks = new HashMap<>();

  private Groups(Draft draft, int count) {
    this.draft = draft;
    this.parents = IntStream.range(0, count).toArray();
  }

  static Groups of(Draft draft, int count) {
    Groups groups = new Groups(draft, count);
    for (Hunk hunk : draft.hunks()) {
      int first = hunk.mends().iterator().next();
      hunk.mends().forEach(mend -> groups.parents[groups.root(mend)] = groups.root(first));
    }
    for (Hunk hunk : draft.hunks()) {
      int root = groups.root(hunk.mends().iterator().next());
      groups.hunks.computeIfAbsent(root, r -> new ArrayList<>()).add(hunk);
    }
    return groups;
  }

  /** The edits of the mend of that number and of those it hangs together with, if needed. */
  List<TextEdit> edits(int number, BitSet needed) {
    return hunks.getOrDefault(root(number), List.of()).stream()
        .filter(hunk -> hunk.mends().stream().anyMatch(needed::get))
        .map(draft::edit)
        .toList();
  }

  /** The numbers of the mends that hang together with this one, itself included. */
  Set<Integer> with(int number) {
    Set<Integer> joined = new HashSet<>(Set.of(number));
    hunks.getOrDefault(root(number), List.of()).forEach(hunk -> joined.addAll(hunk.mends()));
    return joined;
  }

  private int root(int mend) {
    int root = mend;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
