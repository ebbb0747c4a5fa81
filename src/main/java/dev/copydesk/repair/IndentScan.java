package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the indentation from field to field as YAML does, and finds the lines that stand at no
 * column where a field or an item may stand.
 */
final class IndentScan {

  private static final int STEP = 2;

  private final BlockScan.Result walk;
  private final Lines lines;
  private final KnownKeys known;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<TextEdit> run = new ArrayList<>();
  private int runLines;
  private int runStart;
  private int runShift;
  private boolean runCertain;

  /**
   * The fields of one mapping or the items of one list: where they stand, and where they should.
   */
  private record Level(int written, int wanted, boolean list, String path, Set<String> keys) {
    int shift() {
      return wanted - written;
    }
  }

  /** A level a line may belong to. */
  private record Candidate(Level level, boolean fresh, int score, boolean known) {}

  private IndentScan(BlockScan.Result walk, KnownKeys known) {
    this.walk = walk;
    this.lines = walk.lines();
    this.known = known;
  }

  static List<Finding> scan(BlockScan.Result walk, KnownKeys known) {
    IndentScan scan = new IndentScan(walk, known);
    scan.follow();
    return scan.findings;
  }

  private void follow() {
    List<Integer> structure = walk.structure();
    if (structure.isEmpty()) {
      return;
    }
    levels.push(root(structure));
    String opened = null;
    for (int n = 0; n < structure.size(); n++) {
      int index = structure.get(n);
      int next = n + 1 < structure.size() ? structure.get(n + 1) : lines.count();
      Line line = lines.get(index);
      Level level = place(line, opened, next, index);
      String path = level.path();
      if (line.isItem() && line.role() == Role.ENTRY) {
        int column = line.bodyColumn();
        int wanted = column + level.wanted() - line.column();
        levels.push(new Level(column, wanted, false, path, new HashSet<>()));
      }
      if (line.role() == Role.ENTRY) {
        levels.peek().keys().add(lines.key(line));
        path = KnownKeys.inside(path, lines.key(line));
      }
      boolean textBelow = next > index + 1 && holdsText(index + 1, next);
      opened = lines.isOpen(line) && !textBelow ? path : null;
    }
    endRun();
  }

  private boolean holdsText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).role() == Role.TEXT) {
        return true;
      }
    }
    return false;
  }

  /** The outermost fields stand where most of the lines that are least deep stand. */
  private Level root(List<Integer> structure) {
    int first = lines.get(structure.getFirst()).column();
    int least = structure.stream().mapToInt(i -> lines.get(i).column()).min().orElse(first);
    boolean list = lines.get(structure.getFirst()).isItem();
    return new Level(first, list ? first : least, list, "", new HashSet<>());
  }

  /** Finds the level of {@code line}, notes the shift it needs, and leaves the levels inside. */
  private Level place(Line line, String opened, int next, int index) {
    int column = line.column();
    Level top = levels.peek();
    boolean below = opened != null && (column > top.written() || isIndentless(line, top));
    if (below) {
      Level level =
          new Level(column, wantedBelow(column, top), line.isItem(), opened, new HashSet<>());
      levels.push(level);
      shift(line, level.wanted() - column, true, index, next);
      return level;
    }
    Optional<Level> exact = exact(line);
    if (exact.isPresent()) {
      leaveTo(exact.get());
      shift(line, exact.get().wanted() - column, true, index, next);
      return exact.get();
    }
    List<Candidate> candidates = candidates(line, opened, top);
    if (candidates.isEmpty()) {
      Level level = new Level(column, column, line.isItem(), top.path(), new HashSet<>());
      levels.push(level);
      return level;
    }
    Candidate best = candidates.getFirst();
    boolean elsewhere = !best.known() && known.knows(lines.key(line));
    boolean certain =
        candidates.size() == 1
            ? !elsewhere
            : best.score() >= candidates.get(1).score() + 4 && best.known();
    if (best.fresh()) {
      levels.push(best.level());
    } else {
      leaveTo(best.level());
    }
    shift(line, best.level().wanted() - column, certain, index, next);
    return best.level();
  }

  /** A list may stand in its key's own column. */
  private boolean isIndentless(Line line, Level top) {
    return line.isItem() && !top.list() && line.column() == top.written();
  }

  private int wantedBelow(int column, Level parent) {
    int shifted = column + parent.shift();
    if (column > parent.wanted() && (column - parent.wanted()) % STEP == 0) {
      return column;
    }
    return Math.max(shifted, parent.wanted());
  }

  private Optional<Level> exact(Line line) {
    return levels.stream()
        .filter(level -> level.list() == line.isItem())
        .filter(level -> level.wanted() == line.column() || level.written() == line.column())
        .findFirst();
  }

  private void leaveTo(Level level) {
    while (levels.peek() != level) {
      levels.pop();
    }
  }

  private List<Candidate> candidates(Line line, String opened, Level top) {
    List<Candidate> found = new ArrayList<>();
    for (Level level : levels) {
      if (level.list() == line.isItem()) {
        found.add(candidate(line, level, false));
      }
    }
    if (opened != null) {
      int wanted = top.wanted() + STEP;
      Level below = new Level(line.column(), wanted, line.isItem(), opened, new HashSet<>());
      found.add(candidate(line, below, true));
    }
    found.sort(Comparator.comparingInt(Candidate::score).reversed());
    return found;
  }

  private Candidate candidate(Line line, Level level, boolean fresh) {
    String key = lines.key(line);
    boolean knows =
        line.role() == Role.ENTRY
            ? known.knows(level.path(), key)
            : known.hasNoFields(level.path());
    int score = knows ? 8 : 0;
    score -= level.keys().contains(key) && !line.isItem() ? 8 : 0;
    score -= 2 * Math.abs(line.column() - (fresh ? level.wanted() : level.written()));
    return new Candidate(level, fresh, score, knows);
  }

  /** Notes that a line moves; lines in a row that move alike are one finding. */
  private void shift(Line line, int shift, boolean certain, int index, int next) {
    if (shift == 0) {
      endRun();
      return;
    }
    if (!run.isEmpty() && shift != runShift) {
      endRun();
    }
    if (run.isEmpty()) {
      runStart = line.content();
      runShift = shift;
      runCertain = true;
      runLines = 0;
    }
    runLines++;
    runCertain &= certain;
    run.add(indent(line, line.column() + shift));
    for (int i = index + 1; i < next; i++) {
      Line further = lines.get(i);
      int column = further.column() + shift;
      if (further.role() != Role.BLANK && column > line.column() + shift) {
        run.add(indent(further, column));
      }
    }
  }

  private static TextEdit indent(Line line, int column) {
    return TextEdit.replace(new Span(line.start(), line.content()), " ".repeat(column));
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    String subject =
        switch (runLines) {
          case 1 -> "This line is";
          case 2 -> "This line and the next are";
          default -> "This line and the next %d are".formatted(runLines - 1);
        };
    String depth = runShift > 0 ? " not indented deep enough" : " indented too deep";
    findings.add(
        Finding.of(
            DefectKind.INDENTATION,
            runStart,
            subject + depth + " to belong to the lines above.",
            Option.of(
                runShift > 0 ? "Indent it deeper" : "Indent it less",
                runCertain,
                List.copyOf(run))));
    run.clear();
  }
}
