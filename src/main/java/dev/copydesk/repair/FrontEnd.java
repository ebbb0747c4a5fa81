package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;

/** Where the front matter ends, by the looks of its lines. */
sealed interface FrontEnd {

  /** At the proper fence on line {@code index}. */
  record Fence(int index) implements FrontEnd {}

  /** At line {@code index}, which is almost a fence. */
  record Misspelt(int index) implements FrontEnd {}

  /** At an offset where a fence should stand; {@code sure} if what follows is no front matter. */
  record Missing(int at, boolean sure) implements FrontEnd {}

  /** Looks through the lines behind the opening fence. */
  static FrontEnd find(Lines lines, KnownKeys known) {
    return new Walk(lines, known).find();
  }

  /** One look through the lines. */
  final class Walk {
    private final Lines lines;
    private final KnownKeys known;
    private int lastFront;
    private int lastIndex = -1;
    private int almost = -1;
    private boolean bodySeen;
    private boolean blankBefore;

    private Walk(Lines lines, KnownKeys known) {
      this.lines = lines;
      this.known = known;
    }

    private FrontEnd find() {
      for (int i = 0; i < lines.count(); i++) {
        Line line = lines.get(i);
        if (isFence(line)) {
          return almost >= 0
              ? new Misspelt(almost)
              : bodySeen ? new Missing(lastFront, true) : new Fence(i);
        }
        take(i, line);
      }
      return almost >= 0 ? new Misspelt(almost) : new Missing(lastFront, isSure());
    }

    private void take(int i, Line line) {
      if (line.role() == Role.BLANK) {
        blankBefore = true;
        return;
      }
      if (line.role() == Role.COMMENT) {
        return;
      }
      if (isKnownField(i, line)) {
        bodySeen = false;
        almost = -1;
        front(i, line);
      } else if (bodySeen || almost >= 0) {
        return;
      } else if (isAlmostFence(line)) {
        almost = i;
      } else if (looksFront(i, line)) {
        front(i, line);
      } else {
        bodySeen = true;
      }
    }

    /** Deeper than a slip of the finger, only the fence itself is meant as one. */
    private boolean isAlmostFence(Line line) {
      return line.column() < 2 && TextLine.isRule(lines, line)
          || lines.text().substring(line.content(), line.stop()).equals("---");
    }

    private void front(int i, Line line) {
      lastFront = line.next();
      lastIndex = i;
      blankBefore = false;
    }

    private boolean isKnownField(int i, Line line) {
      return (line.role() == Role.ENTRY && known.knows(lines.key(line)))
          || TextLine.looksMeant(lines, known, i);
    }

    private boolean looksFront(int i, Line line) {
      return switch (line.role()) {
        case ENTRY ->
            line.column() > 0
                || Lines.isWord(lines.key(line))
                    && (!blankBefore || Character.isLowerCase(lines.key(line).charAt(0)))
                || !blankBefore && isListed(line);
        case ITEM -> line.column() > 0 || isListed(line);
        case TEXT -> !blankBefore && (line.column() > 0 || isListed(line) || isOpenText());
        case BLANK, COMMENT -> true;
      };
    }

    /** Whether the line before is an item in the same column, or a key without a value. */
    private boolean isListed(Line line) {
      if (lastIndex < 0 || blankBefore) {
        return false;
      }
      Line before = lines.get(lastIndex);
      char first = lines.text().charAt(line.content());
      boolean marked = first == '-' || TextLine.BULLETS.indexOf(first) >= 0;
      return marked
          && (before.isItem() && before.column() == line.column()
              || before.role() == Role.ENTRY && lines.isOpen(before));
    }

    /** Whether the line before holds a quote that is not closed, or a mark of a merge. */
    private boolean isOpenText() {
      if (lastIndex < 0) {
        return true;
      }
      Line before = lines.get(lastIndex);
      return Texts.count(lines.text(), before.body(), before.stop(), '"') % 2 == 1;
    }

    private boolean isFence(Line line) {
      if (line.column() != 0 || line.stop() - line.content() != 3) {
        return false;
      }
      return lines.text().startsWith("---", line.content())
          || lines.text().startsWith("...", line.content());
    }

    /** What follows the last field begins behind a blank line, or there is nothing. */
    private boolean isSure() {
      int next = lastIndex + 1;
      return next >= lines.count() || lines.get(next).role() == Role.BLANK;
    }
  }
}
