package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quoted or multi-line scalar cut into the pieces of source that each stand for some characters:
 * a new value keeps the spelling of all pieces before and behind what differs, so that changing one
 * word leaves escapes and line folds elsewhere in the text as they were written.
 */
final class KeptSpelling {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\\r\\n])");

  private record Piece(String source, String value) {}

  private final ScalarStyle style;
  private final List<Piece> pieces;

  private KeptSpelling(ScalarStyle style, List<Piece> pieces) {
    this.style = style;
    this.pieces = pieces;
  }

  /** Cuts {@code source} up; empty where it is spelled plainly or in ways not known here. */
  static Optional<KeptSpelling> of(String source, Scalar scalar) {
    boolean quoted = scalar.style().isQuoted();
    String inner = quoted ? source.substring(1, source.length() - 1) : source;
    if (inner.equals(scalar.value())) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int at = 0;
    while (at < inner.length()) {
      Piece piece = pieceAt(inner, at, scalar.style());
      pieces.add(piece);
      value.append(piece.value());
      at += piece.source().length();
    }
    return value.toString().equals(scalar.value())
        ? Optional.of(new KeptSpelling(scalar.style(), pieces))
        : Optional.empty();
  }

  private static Piece pieceAt(String inner, int at, ScalarStyle style) {
    String blanks = blanksAt(inner, at);
    if (!blanks.isEmpty()) {
      // A line fold with the blanks about it, or blanks within a line.
      int breaks = breaksIn(blanks);
      String value = breaks == 1 ? " " : "\n".repeat(Math.max(0, breaks - 1));
      return new Piece(blanks, breaks == 0 ? blanks : value);
    }
    if (style == ScalarStyle.SINGLE_QUOTED && inner.startsWith("''", at)) {
      return new Piece("''", "'");
    }
    Matcher escape = ESCAPE.matcher(inner).region(at, inner.length());
    if (style == ScalarStyle.DOUBLE_QUOTED && escape.lookingAt()) {
      return new Piece(escape.group(), unescape(escape.group()));
    }
    int end = inner.offsetByCodePoints(at, 1);
    return new Piece(inner.substring(at, end), inner.substring(at, end));
  }

  private static String blanksAt(String inner, int at) {
    int end = at;
    while (end < inner.length() && isFoldChar(inner.charAt(end))) {
      end++;
    }
    return inner.substring(at, end);
  }

  private static boolean isFoldChar(char c) {
    return Gaps.isBlank(c) || c == '\n' || c == '\r';
  }

  private static int breaksIn(String blanks) {
    int breaks = 0;
    for (int i = 0; i < blanks.length(); i++) {
      char c = blanks.charAt(i);
      boolean firstOfPair = c == '\r' && blanks.startsWith("\n", i + 1);
      if ((c == '\n' || c == '\r') && !firstOfPair) {
        breaks++;
      }
    }
    return breaks;
  }

  private static String unescape(String escape) {
    char c = escape.charAt(1);
    if (c == 'x' || c == 'u' || c == 'U') {
      int codePoint = Integer.parseUnsignedInt(escape.substring(2), 16);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFF";
    }
    // YAML 1.1, 5.6: what the one-letter escapes stand for.
    int known = "0abtnvfre \"/\\N_LP\t".indexOf(c);
    return known < 0
        ? "\uFFFF"
        : String.valueOf(
            "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t".charAt(known));
  }

  /** {@code value} in this spelling; empty where the style cannot carry what is new in it. */
  Optional<String> respell(String value, boolean inFlow) {
    int head = 0;
    int from = 0;
    while (head < pieces.size() && value.startsWith(pieces.get(head).value(), from)) {
      from += pieces.get(head).value().length();
      head++;
    }
    int tail = pieces.size();
    int to = value.length();
    while (tail > head && endsBy(value, from, to, pieces.get(tail - 1).value())) {
      tail--;
      to -= pieces.get(tail).value().length();
    }
    // Never cut between the halves of a character, nor beside a fold: blanks there are lost.
    while (head > 0 && (isFold(head - 1) || splitsPair(value, from))) {
      head--;
      from -= pieces.get(head).value().length();
    }
    while (tail < pieces.size() && (isFold(tail) || splitsPair(value, to))) {
      to += pieces.get(tail).value().length();
      tail++;
    }
    String middle = value.substring(from, to);
    Optional<String> spelled = spell(middle);
    if (spelled.isEmpty()) {
      return spelled;
    }
    StringBuilder out = new StringBuilder();
    pieces.subList(0, head).forEach(piece -> out.append(piece.source()));
    out.append(spelled.get());
    pieces.subList(tail, pieces.size()).forEach(piece -> out.append(piece.source()));
    return quoted(out.toString(), value, inFlow);
  }

  private static boolean endsBy(String value, int from, int to, String piece) {
    return to - from >= piece.length() && value.startsWith(piece, to - piece.length());
  }

  private boolean isFold(int index) {
    String source = pieces.get(index).source();
    return source.indexOf('\n') >= 0 || source.indexOf('\r') >= 0;
  }

  private static boolean splitsPair(String value, int at) {
    return at > 0
        && at < value.length()
        && Character.isHighSurrogate(value.charAt(at - 1))
        && Character.isLowSurrogate(value.charAt(at));
  }

  private Optional<String> spell(String middle) {
    return switch (style) {
      case SINGLE_QUOTED ->
          QuotedText.singleCarries(middle)
              ? Optional.of(middle.replace("'", "''"))
              : Optional.empty();
      case DOUBLE_QUOTED -> {
        String quoted = QuotedText.doubled(middle);
        yield Optional.of(quoted.substring(1, quoted.length() - 1));
      }
      case PLAIN -> Optional.of(middle);
      case LITERAL, FOLDED -> Optional.empty();
    };
  }

  private Optional<String> quoted(String inner, String value, boolean inFlow) {
    return switch (style) {
      case SINGLE_QUOTED -> Optional.of("'" + inner + "'");
      case DOUBLE_QUOTED -> Optional.of('"' + inner + '"');
      case PLAIN ->
          PlainText.carries(value.replace('\n', ' '), inFlow)
              ? Optional.of(inner)
              : Optional.empty();
      case LITERAL, FOLDED -> Optional.empty();
    };
  }
}
