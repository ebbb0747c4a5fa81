package dev.copydesk.ui.problems;

import dev.copydesk.session.Changes;
import dev.copydesk.ui.ChangedLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a mend changes, short enough for a line: the words as they are and as they will be. */
record Glimpse(List<Piece> pieces) {

  /** A mend that shows longer than this is told by its message instead, in UTF-16 units. */
  private static final int LONGEST = 72;

  private static final int LONGEST_LINE = 36;

  Glimpse {
    pieces = List.copyOf(pieces);
  }

  /** How a piece of text is meant. */
  enum Look {
    SAME,
    WAS,
    BECOMES
  }

  record Piece(Look look, String text) {}

  /** The glimpse of these changes; empty where they are more than a line can show. */
  static Optional<Glimpse> of(List<Changes.Block> blocks) {
    List<ChangedLine> lines = ChangedLine.of(blocks);
    List<ChangedLine> out = lines.stream().filter(line -> !line.added()).toList();
    List<ChangedLine> in = lines.stream().filter(ChangedLine::added).toList();
    if (out.size() == 1 && in.size() == 1) {
      return pair(part(out.getFirst()), part(in.getFirst()));
    }
    if (lines.size() == 1) {
      Look look = out.isEmpty() ? Look.BECOMES : Look.WAS;
      return fitting(List.of(new Piece(look, cut(lines.getFirst().text().strip()))));
    }
    return Optional.empty();
  }

  /** The words as a screen reader says them. */
  String words() {
    boolean isPair = pieces.stream().noneMatch(piece -> piece.look() == Look.SAME);
    return String.join(isPair ? " becomes " : "", pieces.stream().map(Piece::text).toList());
  }

  private static Optional<Glimpse> pair(String was, String becomes) {
    boolean isUnseen = was.strip().equals(becomes.strip()) || isInvisible(was, becomes);
    String before = isUnseen ? visible(was) : was;
    String after = isUnseen ? visible(becomes) : becomes;
    if (!before.isBlank() && after.contains(before)) {
      return around(before, after, Look.BECOMES);
    }
    if (!after.isBlank() && before.contains(after)) {
      return around(after, before, Look.WAS);
    }
    return fitting(
        Stream.of(new Piece(Look.WAS, before), new Piece(Look.BECOMES, after))
            .filter(piece -> !piece.text().isEmpty())
            .toList());
  }

  private static Optional<Glimpse> around(String core, String all, Look look) {
    int at = all.indexOf(core);
    return fitting(
        Stream.of(
                new Piece(look, all.substring(0, at)),
                new Piece(Look.SAME, core),
                new Piece(look, all.substring(at + core.length())))
            .filter(piece -> !piece.text().isEmpty())
            .toList());
  }

  private static Optional<Glimpse> fitting(List<Piece> pieces) {
    int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    return pieces.isEmpty() || length > LONGEST
        ? Optional.empty()
        : Optional.of(new Glimpse(pieces));
  }

  /** What differs; all of the line where nothing is pointed out. */
  private static String part(ChangedLine line) {
    return line.from() == line.to() && line.from() == 0
        ? line.text().strip()
        : line.text().substring(line.from(), line.to());
  }

  private static boolean isInvisible(String was, String becomes) {
    return seen(was).equals(seen(becomes));
  }

  private static String seen(String text) {
    return text.codePoints()
        .filter(c -> !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Blanks and characters that take no room, as signs that can be seen. */
  private static String visible(String text) {
    StringBuilder signs = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                signs.append('·');
              } else if (Character.isSpaceChar(c) || c == '\t') {
                signs.append('␣');
              } else if (Character.getType(c) == Character.FORMAT) {
                signs.append('¦');
              } else {
                signs.appendCodePoint(c);
              }
            });
    return signs.toString();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    int end =
        Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
    return text.substring(0, end) + "…";
  }
}
