package dev.copydesk.repair;

import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.repair.Finding.Option;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Finds bytes that are not UTF-8. */
final class CharacterScan {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';
  private static final int LONGEST_RUN = 2;

  private final String text;

  private CharacterScan(String text) {
    this.text = text;
  }

  static List<Finding> scan(String text) {
    return new CharacterScan(text).look();
  }

  private List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    LineMap lines = new LineMap(text);
    for (int i = 1; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      bytes(line, findings);
    }
    return findings;
  }

  private void bytes(Span line, List<Finding> findings) {
    List<TextEdit> edits = new ArrayList<>();
    boolean certain = true;
    boolean known = true;
    int run = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (!LosslessUtf8.isLoneByte(text, i)) {
        run = 0;
        continue;
      }
      run++;
      char c = windows(text.charAt(i));
      known &= c != UNKNOWN;
      certain &= run <= LONGEST_RUN && makesSense(c, i);
      edits.add(TextEdit.replace(new Span(i, i + 1), String.valueOf(c)));
    }
    if (edits.isEmpty()) {
      return;
    }
    int at = edits.getFirst().span().start();
    String meant = edits.getFirst().replacement();
    String message =
        "%s not UTF-8; in Windows-1252 %s %s."
            .formatted(
                edits.size() == 1
                    ? "A byte (%02X) stands here that is"
                        .formatted(LosslessUtf8.byteOf(text.charAt(at)))
                    : "%d bytes of this line, from here on (%02X), are"
                        .formatted(edits.size(), LosslessUtf8.byteOf(text.charAt(at))),
                edits.size() == 1 ? "it is" : "the first is",
                "“”„".contains(meant) ? "the quotation mark " + meant : "“" + meant + "”");
    if (known) {
      Option read = Option.of("Read the line as Windows-1252", certain, edits);
      findings.add(Finding.of(DefectKind.ENCODING, at, message, read));
    } else {
      findings.add(
          Finding.of(
              DefectKind.ENCODING,
              at,
              "Bytes stand here that are neither UTF-8 nor Windows-1252; type the text anew.",
              Option.standIn(edits)));
    }
  }

  private static char windows(char lone) {
    byte[] one = {(byte) LosslessUtf8.byteOf(lone)};
    return new String(one, WINDOWS).charAt(0);
  }

  /** Whether {@code c} is a sign between words, or a letter beside one. */
  private boolean makesSense(char c, int at) {
    if (!Character.isLetter(c)) {
      return "‘’‚“”„–—…€«»°§·£©®™½¼¾²³´\u00A0•".indexOf(c) >= 0;
    }
    return isLetter(at - 1) || isLetter(at + 1);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
