package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;

/** Says how far a text that is written over several lines reaches. */
final class Extent {

  private final Lines lines;
  private final KnownKeys known;

  Extent(Lines lines, KnownKeys known) {
    this.lines = lines;
    this.known = known;
  }

  /** The last line of the plain text on line {@code index}. */
  int ofPlain(int index, int parent) {
    int last = index;
    for (int i = index + 1; i < lines.count(); i++) {
      Line line = lines.get(i);
      if (line.role() == Role.BLANK) {
        continue;
      }
      boolean goesOn =
          line.role() != Role.COMMENT && line.column() > parent && !beginsField(i, parent);
      if (!goesOn) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** The last line that may belong to the quoted text opened on line {@code index}. */
  int ofQuoted(int index, int parent, char quote) {
    int last = index;
    for (int i = index + 1; i < lines.count(); i++) {
      Line line = lines.get(i);
      if (line.role() == Role.BLANK) {
        continue;
      }
      if (endsQuoted(i, parent, quote) || isNextItem(lines.get(index), line)) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** Whether the line begins another item of the list, well marked or not. */
  private boolean isNextItem(Line item, Line line) {
    char first = lines.text().charAt(line.content());
    boolean marked = line.isItem() || TextLine.BULLETS.indexOf(first) >= 0;
    return item.isItem() && marked && Math.abs(line.column() - item.column()) <= 1;
  }

  private boolean endsQuoted(int i, int parent, char quote) {
    Line line = lines.get(i);
    if (line.isItem() && line.column() <= parent) {
      return true;
    }
    if (line.role() != Role.ENTRY) {
      return line.column() <= parent && TextLine.looksMeant(lines, known, i);
    }
    String key = lines.key(line);
    if (known.knows(key)) {
      return true;
    }
    if (!Lines.isWord(key) || line.column() > parent) {
      return false;
    }
    boolean quoted = !lines.isOpen(line) && lines.text().charAt(line.value()) == quote;
    return quoted || Texts.count(lines.text(), line.body(), line.stop(), quote) % 2 == 0;
  }

  /** Whether line {@code i}, deeper than a text above it, is a field or an item all the same. */
  private boolean beginsField(int i, int parent) {
    Line line = lines.get(i);
    return switch (line.role()) {
      case ENTRY -> line.isItem() || known.knows(lines.key(line));
      case ITEM -> true;
      case TEXT -> TextLine.looksMeant(lines, known, i);
      case BLANK, COMMENT -> false;
    };
  }

  /** Whether the next line that holds something is a field again, or there is none. */
  boolean endsBefore(int index) {
    int i = index;
    while (i < lines.count() && lines.get(i).isEmpty()) {
      i++;
    }
    return i == lines.count() || lines.get(i).isStructural();
  }
}
