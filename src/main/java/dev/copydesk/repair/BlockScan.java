package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a block from field to field, over texts of several lines, and asks the scans of values and
 * lines about each.
 */
final class BlockScan {

  private final Lines lines;
  private final KnownKeys known;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Integer> structure = new ArrayList<>();

  private BlockScan(Lines lines, KnownKeys known) {
    this.lines = lines;
    this.known = known;
  }

  /**
   * What the walk came to.
   *
   * @param structure the lines that are entries or items, in order
   */
  record Result(Lines lines, List<Finding> findings, List<Integer> structure) {}

  static Result scan(String text, KnownKeys known) {
    BlockScan scan = new BlockScan(Lines.of(text), known);
    scan.walk();
    return new Result(scan.lines, scan.findings, scan.structure);
  }

  private void walk() {
    ValueScan values = new ValueScan(lines, known, findings::add);
    LineScan ofLines = new LineScan(lines, known);
    ListPaths paths = new ListPaths(lines);
    int before = -1;
    int i = 0;
    while (i < lines.count()) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        i++;
      } else if (line.isStructural()) {
        structure.add(i);
        paths.enter(line);
        var finding = ofLines.ofStructural(i);
        finding.ifPresent(findings::add);
        int next = finding.isPresent() ? i + 1 : values.check(i, isWhole(line, paths));
        before = next == i + 1 ? i : -1;
        i = next;
      } else {
        Finding finding = ofLines.ofText(i, before);
        findings.add(finding);
        i = 1 + (finding.kind() == DefectKind.STRAY_TEXT ? ofLines.lastOfRun(i) : i);
      }
    }
  }

  /** Whether the item is a text with a colon in it, as in a list of topics. */
  private boolean isWhole(Line line, ListPaths paths) {
    return line.role() == Role.ENTRY
        && line.isItem()
        && !known.knows(lines.key(line))
        && known.hasNoFields(paths.listOf(line));
  }
}
