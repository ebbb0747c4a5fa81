package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Taken.Key;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The diagnosis of one text, from its frame to the proven mends. */
final class Course {

  /** Beyond these, a text is mended as a whole, without trying each defect by itself. */
  private static final int MOST_TRIED = 24;

  private static final int LONGEST_TRIED = 200_000;
  private static final int MOST_ALTERNATIVES = 12;

  /** Of a block that is broken in every line, no one reads more. */
  private static final int MOST_TOLD = 1_000;

  private final String text;
  private final Frame frame;
  private final KnownKeys known;
  private final Guard guard;
  private final String block;

  /** Whether it is sure where the block begins and ends; else no mend in it is. */
  private final boolean bounded;

  private int alternatives;

  Course(String text, Frame frame, KnownKeys known) {
    this.text = text;
    this.frame = frame;
    this.known = known;
    this.guard = new Guard(known);
    this.block = text.substring(frame.from(), frame.to());
    this.bounded = fences().stream().allMatch(fence -> fence.options().getFirst().certain());
  }

  Diagnosis diagnose() {
    Attempt attempt = Attempt.at(block, known, Map.of());
    boolean proven = holds(attempt);
    BitSet needed = new BitSet();
    needed.set(0, attempt.taken().size());
    if (proven) {
      needed = needed(attempt);
    }
    Groups groups = Groups.of(attempt.draft(), attempt.taken().size());
    BitSet ofCut = ofCut(attempt, needed);
    List<Defect> defects = new ArrayList<>();
    boolean certain = proven && bounded;
    boolean whole = proven;
    for (Finding finding : fences()) {
      Option option = finding.options().getFirst();
      whole &= option.offered();
      List<TextEdit> edits = new ArrayList<>();
      if (finding.kind() == DefectKind.CUT_OFF) {
        edits.addAll(moved(edits(attempt, ofCut)));
      }
      edits.addAll(option.edits());
      Mend mend = new Mend(option.label(), option.certain(), new TextEdits(edits));
      defects.add(
          new Defect(
              finding.kind(),
              finding.at(),
              finding.message(),
              proven && option.offered() ? List.of(mend) : List.of()));
    }
    Set<Integer> odd = oddlyIndented(attempt);
    for (int number : byPlace(attempt, needed)) {
      Taken taken = attempt.taken().get(number);
      boolean consequence =
          taken.key().kind() == DefectKind.INDENTATION
              && odd.contains(lineStart(taken.key().offset()));
      whole &= taken.option().offered();
      if (consequence || ofCut.get(number)) {
        continue;
      }
      certain &= taken.option().certain();
      if (defects.size() == MOST_TOLD) {
        continue;
      }
      defects.add(
          new Defect(
              taken.finding().kind(),
              frame.from() + taken.key().offset(),
              taken.finding().message(),
              proven ? mends(attempt, groups, number, needed) : List.of()));
    }
    defects.sort(Comparator.comparingInt(Defect::offset));
    Optional<String> mended = whole ? Optional.of(mended(attempt, needed)) : Optional.empty();
    return new Diagnosis(text, defects, mended, certain && whole);
  }

  /** The lines whose odd indentation is told: a wrong depth is only a consequence of it. */
  private Set<Integer> oddlyIndented(Attempt attempt) {
    return attempt.taken().stream()
        .map(Taken::key)
        .filter(key -> key.kind() == DefectKind.INDENT_CHARACTER)
        .map(key -> lineStart(key.offset()))
        .collect(Collectors.toSet());
  }

  /** What is odd about a line that was cut is a consequence of that, and mended along with it. */
  private BitSet ofCut(Attempt attempt, BitSet needed) {
    BitSet ofCut = new BitSet();
    if (frame.behind().stream().noneMatch(finding -> finding.kind() == DefectKind.CUT_OFF)) {
      return ofCut;
    }
    int from = CutOff.lineStart(Lines.of(block));
    needed.stream()
        .filter(number -> attempt.taken().get(number).key().offset() >= from)
        .forEach(ofCut::set);
    return ofCut;
  }

  private static List<Integer> byPlace(Attempt attempt, BitSet numbers) {
    return numbers.stream()
        .boxed()
        .sorted(Comparator.comparingInt(number -> attempt.taken().get(number).key().offset()))
        .toList();
  }

  private int lineStart(int offset) {
    return block.lastIndexOf('\n', offset - 1) + 1;
  }

  private List<Finding> fences() {
    List<Finding> fences = new ArrayList<>(frame.before());
    fences.addAll(frame.behind());
    return fences;
  }

  private boolean holds(Attempt attempt) {
    return guard.holds(attempt.draft().text())
        && Guard.keepsLetters(attempt.draft(), attempt.taken());
  }

  /**
   * The mends without which the block would not read, and the certain ones: what is no cause, but
   * surely a defect, is better mended with the rest than left for the next reading.
   */
  private BitSet needed(Attempt attempt) {
    int count = attempt.taken().size();
    BitSet needed = new BitSet();
    needed.set(0, count);
    if (count > MOST_TRIED || block.length() > LONGEST_TRIED || count < 2) {
      return needed;
    }
    List<Integer> order =
        IntStream.range(0, count)
            .boxed()
            .filter(number -> !attempt.taken().get(number).option().certain())
            .sorted(Comparator.reverseOrder())
            .toList();
    String current = block(attempt, needed);
    for (int number : order) {
      needed.clear(number);
      String without = block(attempt, needed);
      if (without.equals(current) || !guard.holds(without)) {
        needed.set(number);
      } else {
        current = without;
      }
    }
    return needed;
  }

  private String block(Attempt attempt, BitSet mends) {
    return new TextEdits(edits(attempt, mends)).applyTo(block);
  }

  /** The block's edits of these mends, pieces that several made included whole. */
  private List<TextEdit> edits(Attempt attempt, BitSet mends) {
    return attempt.draft().edits(mends::get);
  }

  private String mended(Attempt attempt, BitSet needed) {
    List<TextEdit> edits = new ArrayList<>();
    frame.before().forEach(f -> edits.addAll(f.options().getFirst().edits()));
    edits.addAll(moved(edits(attempt, needed)));
    frame.behind().forEach(f -> edits.addAll(f.options().getFirst().edits()));
    return new TextEdits(edits).applyTo(text);
  }

  private List<TextEdit> moved(List<TextEdit> edits) {
    int by = frame.from();
    return edits.stream()
        .map(
            edit ->
                new TextEdit(
                    new Span(edit.span().start() + by, edit.span().end() + by), edit.replacement()))
        .toList();
  }

  private List<Mend> mends(Attempt attempt, Groups groups, int number, BitSet needed) {
    Taken taken = attempt.taken().get(number);
    List<Mend> mends = new ArrayList<>();
    if (taken.option().offered()) {
      mends.add(mend(attempt, groups, number, needed));
    }
    for (int other = 1; other < taken.finding().options().size(); other++) {
      if (alternatives++ < MOST_ALTERNATIVES && block.length() <= LONGEST_TRIED) {
        alternative(taken.key(), other).ifPresent(mends::add);
      }
    }
    return mends;
  }

  /** The mend of the same finding by another of its options, proven like the first. */
  private Optional<Mend> alternative(Key key, int choice) {
    Attempt attempt = Attempt.at(block, known, Map.of(key, choice));
    List<Key> keys = attempt.taken().stream().map(Taken::key).toList();
    int number = keys.indexOf(key);
    if (number < 0 || !holds(attempt)) {
      return Optional.empty();
    }
    BitSet all = new BitSet();
    all.set(0, keys.size());
    Groups groups = Groups.of(attempt.draft(), keys.size());
    return Optional.of(mend(attempt, groups, number, all));
  }

  private Mend mend(Attempt attempt, Groups groups, int number, BitSet needed) {
    boolean certain =
        bounded
            && groups.with(number).stream()
                .filter(needed::get)
                .allMatch(joined -> attempt.taken().get(joined).option().certain());
    List<TextEdit> edits = groups.edits(number, needed);
    String label = attempt.taken().get(number).option().label();
    return new Mend(label, certain, new TextEdits(moved(edits)));
  }
}
