package dev.copydesk.repair;

import dev.copydesk.repair.Draft.Change;
import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Taken.Key;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One go at a block: scan after scan, each finding mended by the option that was chosen for it,
 * until the block reads or nothing more is found.
 */
final class Attempt {

  private static final int MOST_ROUNDS = 6;

  private final KnownKeys known;
  private final Guard guard;
  private final Map<Key, Integer> choices;
  private final Draft draft;
  private final List<Taken> taken = new ArrayList<>();
  private final Map<Key, Integer> numbers = new HashMap<>();

  private Attempt(String block, KnownKeys known, Map<Key, Integer> choices) {
    this.known = known;
    this.guard = new Guard(known);
    this.choices = choices;
    this.draft = new Draft(block);
  }

  /**
   * Goes through the block; {@code choices} says which option to take where it is not the first.
   */
  static Attempt at(String block, KnownKeys known, Map<Key, Integer> choices) {
    Attempt attempt = new Attempt(block, known, choices);
    attempt.go();
    return attempt;
  }

  Draft draft() {
    return draft;
  }

  /** What was found, in the order of the finding; a mend's number is its index. */
  List<Taken> taken() {
    return taken;
  }

  private void go() {
    take(CharacterScan.scan(draft.text()));
    take(ControlScan.scan(draft.text()));
    take(ConflictScan.scan(draft.text()));
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = scan() && !guard.holds(draft.text());
    }
  }

  private boolean scan() {
    boolean changed = take(BlankScan.scan(draft.text()));
    changed |= take(BlockScan.scan(draft.text(), known).findings());
    changed |= take(IndentScan.scan(BlockScan.scan(draft.text(), known), known));
    return changed;
  }

  private boolean take(List<Finding> findings) {
    List<Change> changes = new ArrayList<>();
    TreeMap<Integer, Integer> occupied = new TreeMap<>();
    for (Finding finding : findings) {
      Key key = new Key(finding.kind(), draft.originalOffset(finding.at()));
      int choice = Math.min(choices.getOrDefault(key, 0), finding.options().size() - 1);
      if (choice < 0) {
        continue;
      }
      Option option = finding.options().get(choice);
      if (option.edits().stream().anyMatch(edit -> touches(edit.span(), occupied))) {
        continue;
      }
      int number =
          numbers.computeIfAbsent(
              key,
              k -> {
                taken.add(new Taken(k, finding, option));
                return taken.size() - 1;
              });
      for (TextEdit edit : option.edits()) {
        occupied.merge(edit.span().start(), edit.span().end(), Math::max);
        changes.add(new Change(edit, number));
      }
    }
    if (!changes.isEmpty()) {
      draft.apply(changes);
    }
    return !changes.isEmpty();
  }

  private static boolean touches(Span span, TreeMap<Integer, Integer> occupied) {
    var before = occupied.floorEntry(span.start());
    if (before != null && (before.getKey() == span.start() || before.getValue() > span.start())) {
      return true;
    }
    var behind = occupied.higherEntry(span.start());
    return behind != null && behind.getKey() < span.end();
  }
}
