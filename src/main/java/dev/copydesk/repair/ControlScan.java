package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds control characters, which no YAML may hold. Where they are the last pieces of mangled
 * letters, the letters are decoded whole before anything is taken out; a control character of
 * Windows-1252 that belongs to none becomes its sign, or goes if she says so.
 */
final class ControlScan {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';

  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  private ControlScan(String text) {
    this.text = text;
  }

  static List<Finding> scan(String text) {
    ControlScan scan = new ControlScan(text);
    LineMap lines = new LineMap(text);
    for (int i = 1; i <= lines.lineCount(); i++) {
      scan.look(lines.line(i));
    }
    return scan.findings;
  }

  private void look(Span line) {
    int first = line.start();
    while (first < line.end() && !isForbidden(text.charAt(first))) {
      first++;
    }
    if (first == line.end()) {
      return;
    }
    String written = line.in(text);
    String decoded = decoded(written);
    if (decoded.equals(written)) {
      single(line);
    } else {
      mangled(line, first, written, decoded);
    }
  }

  /** With the letters that were mangled into the line, as far as they can be decoded strictly. */
  private static String decoded(String line) {
    if (line.chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
      return line;
    }
    String decoded = Mojibake.decoded(line);
    StringBuilder whole = new StringBuilder(decoded.length());
    int at = 0;
    for (Mangled mangled : Mangled.in(decoded, SingleByte.WINDOWS_1252)) {
      // Nobody writes a letter with a control character behind it, so one is proof enough.
      if (hasControl(decoded, mangled)) {
        whole.append(decoded, at, mangled.start()).appendCodePoint(mangled.meant());
        at = mangled.end();
      }
    }
    return whole.append(decoded, at, decoded.length()).toString();
  }

  private static boolean hasControl(String text, Mangled mangled) {
    for (int i = mangled.start(); i < mangled.end(); i++) {
      if (isForbidden(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void mangled(Span line, int first, String written, String decoded) {
    StringBuilder meant = new StringBuilder(decoded.length());
    boolean certain = true;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      String sign = isForbidden(c) ? replacement(c) : String.valueOf(c);
      certain &= !isGuess(c);
      meant.append(sign);
    }
    TextEdit edit = difference(line.start(), written, meant.toString());
    findings.add(
        Finding.of(
            DefectKind.CONTROL_CHARACTER,
            first,
            ("Letters are mangled here, and one has a control character (U+%04X) in it, which YAML"
                    + " does not allow; mend the letters.")
                .formatted((int) text.charAt(first)),
            Option.of("Mend the mangled letters", certain, List.of(edit))));
  }

  /** The edit of the piece in which both differ. */
  private static TextEdit difference(int from, String was, String is) {
    int same = 0;
    while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
      same++;
    }
    int behind = 0;
    while (behind < Math.min(was.length(), is.length()) - same
        && was.charAt(was.length() - 1 - behind) == is.charAt(is.length() - 1 - behind)) {
      behind++;
    }
    return TextEdit.replace(
        new Span(from + same, from + was.length() - behind),
        is.substring(same, is.length() - behind));
  }

  private void single(Span line) {
    List<TextEdit> edits = new ArrayList<>();
    boolean guess = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        guess |= isGuess(c);
        edits.add(TextEdit.replace(new Span(i, i + 1), replacement(c)));
      }
    }
    int at = edits.getFirst().span().start();
    char c = text.charAt(at);
    String what = c == 0 ? "A NUL byte" : "A control character (U+%04X)".formatted((int) c);
    boolean removed = edits.stream().allMatch(edit -> edit.replacement().isBlank());
    findings.add(
        Finding.of(
            DefectKind.CONTROL_CHARACTER,
            at,
            isOfWindows(c)
                ? what + " stands here, left over from Windows-1252; YAML does not allow it."
                : what + " stands here, which YAML does not allow; remove it.",
            Option.of(
                removed ? "Remove what YAML does not allow" : "Put in the signs that were meant",
                !guess,
                edits)));
  }

  private static String replacement(char c) {
    if (c == '\u000B' || c == '\f') {
      return " ";
    }
    return isOfWindows(c) && windows(c) != UNKNOWN ? String.valueOf(windows(c)) : "";
  }

  /** Whether nobody can say what it stands for, so that taking it out may lose something. */
  private static boolean isGuess(char c) {
    return isOfWindows(c) && isForbidden(c) && windows(c) == UNKNOWN;
  }

  private static boolean isOfWindows(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  /** The sign that Windows-1252 has for the byte of that number. */
  private static char windows(char c) {
    char meant = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
    return meant < 0xA0 ? UNKNOWN : meant;
  }

  private static boolean isForbidden(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F && c != '\u0085')
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
