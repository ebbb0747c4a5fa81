package dev.copydesk.ui.source;

import dev.copydesk.text.LineBreak;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import dev.copydesk.ui.source.SealedPlaces.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block's text and how it is shown: line ends as LF, what cannot be shown as U+FFFD, sealed
 * values as a word. What is typed in the shown text is done to the text itself, and to nothing else
 * of it: line ends, control characters and undecodable bytes elsewhere stay as they are.
 */
final class BlockDraft {

  private static final char UNKNOWN = '\uFFFD';

  private final String text;
  private final List<Seal> seals;
  private final LineBreak usual;
  private final String shown;
  private final List<Piece> pieces;

  private BlockDraft(String text, List<Seal> seals, LineBreak usual) {
    this.text = text;
    this.seals = seals;
    this.usual = usual;
    this.pieces = new ArrayList<>();
    this.shown = show();
  }

  /** A stretch that is shown as a text of another length. */
  private record Piece(Span in, Span shown) {}

  /** What came of typing. */
  sealed interface Typed {

    /** The draft as she wants it. */
    record Good(BlockDraft draft) implements Typed {}

    /** One sentence that says why it is not done. */
    record Refused(String reason) implements Typed {}
  }

  /**
   * @param usual the line end to type where the text has none
   */
  static BlockDraft of(String text, List<Seal> seals, LineBreak usual) {
    return new BlockDraft(text, List.copyOf(seals), usual);
  }

  /** The block's own text, as it is to be in the file. */
  String text() {
    return text;
  }

  String shown() {
    return shown;
  }

  /** Puts {@code typed} in the place of {@code where}, in offsets of the shown text. */
  Typed type(Span where, String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (touchesSeal(where, lines)) {
      return new Typed.Refused("This line holds a sealed value; nothing changes it.");
    }
    if (isHalf(where.start()) || isHalf(where.end()) || hasHalf(lines)) {
      return new Typed.Refused("Half a character cannot be written; it is as it was.");
    }
    Span in = new Span(offsetOf(where.start()), offsetOf(where.end()));
    TextEdit edit = TextEdit.replace(in, lines.replace("\n", breakAt(in).text()));
    int longer = edit.replacement().length() - in.length();
    List<Seal> moved =
        seals.stream()
            .map(seal -> seal.value().start() >= in.end() ? seal.shifted(longer) : seal)
            .toList();
    return new Typed.Good(new BlockDraft(TextEdits.of(edit).applyTo(text), moved, usual));
  }

  /** Where the character at {@code offset} of the text stands in the shown text. */
  int shownAt(int offset) {
    int behind = 0;
    for (Piece piece : pieces) {
      if (piece.in().end() > offset) {
        return piece.in().start() <= offset ? piece.shown().start() : offset + behind;
      }
      behind = piece.shown().end() - piece.in().end();
    }
    return offset + behind;
  }

  private int offsetOf(int at) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).shown().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int ahead = low == 0 ? 0 : pieces.get(low - 1).in().end() - pieces.get(low - 1).shown().end();
    return at + ahead;
  }

  private String show() {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Seal seal : seals) {
      showPlain(at, seal.value().start(), out);
      pieces.add(
          new Piece(seal.value(), new Span(out.length(), out.length() + seal.word().length())));
      out.append(seal.word());
      at = seal.value().end();
    }
    showPlain(at, text.length(), out);
    return out.toString();
  }

  private void showPlain(int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
        pieces.add(new Piece(new Span(i, i + 2), new Span(out.length(), out.length() + 1)));
        out.append('\n');
        i++;
      } else if (c == '\r') {
        out.append('\n');
      } else {
        out.append(isShown(i) ? c : UNKNOWN);
      }
    }
  }

  private boolean isShown(int index) {
    char c = text.charAt(index);
    boolean pair =
        (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1)))
            || (Character.isLowSurrogate(c)
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1)));
    return c == '\n'
        || c == '\t'
        || (!Character.isISOControl(c)
            && c != '\uFEFF'
            && c != '\u2028'
            && c != '\u2029'
            && (pair || !Character.isSurrogate(c)));
  }

  /** A sealed value's lines stay whole lines, and nothing in them changes. */
  private boolean touchesSeal(Span where, String typed) {
    return pieces.stream()
        .filter(piece -> seals.stream().anyMatch(seal -> seal.value().equals(piece.in())))
        .map(piece -> linesAbout(piece.shown()))
        .anyMatch(
            guard ->
                (where.start() < guard.end() && where.end() > guard.start())
                    || (where.end() == guard.start() && !endsLine(where, typed))
                    || (where.start() == guard.end() && !beginsBehindLine(where, typed)));
  }

  private Span linesAbout(Span sealed) {
    int end = shown.indexOf('\n', sealed.end());
    return new Span(
        shown.lastIndexOf('\n', sealed.start() - 1) + 1, end < 0 ? shown.length() : end);
  }

  private boolean endsLine(Span where, String typed) {
    return typed.isEmpty()
        ? where.start() == 0 || shown.charAt(where.start() - 1) == '\n'
        : typed.endsWith("\n");
  }

  private boolean beginsBehindLine(Span where, String typed) {
    return typed.isEmpty()
        ? where.end() == shown.length() || shown.charAt(where.end()) == '\n'
        : typed.startsWith("\n");
  }

  private boolean isHalf(int at) {
    return at > 0
        && at < shown.length()
        && Character.isHighSurrogate(shown.charAt(at - 1))
        && Character.isLowSurrogate(shown.charAt(at));
  }

  private static boolean hasHalf(String typed) {
    return typed
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** The line end that new lines take: that of the line they stand in or replace. */
  private LineBreak breakAt(Span in) {
    return breakIn(in.start(), text.length()).or(() -> lastBreak(in.start())).orElse(usual);
  }

  private Optional<LineBreak> breakIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return Optional.of(LineBreak.firstIn(text, i));
      }
    }
    return Optional.empty();
  }

  private Optional<LineBreak> lastBreak(int to) {
    for (int i = to - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return Optional.of(
            c == '\r'
                ? LineBreak.CR
                : i > 0 && text.charAt(i - 1) == '\r' ? LineBreak.CRLF : LineBreak.LF);
      }
    }
    return Optional.empty();
  }
}
