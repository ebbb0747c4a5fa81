package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.Rewrite.Impossible;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.List;

/**
 * Takes members of block collections out by their own lines: comments and blank lines between
 * members stay where they are.
 */
final class OwnLines {

  private final String text;

  OwnLines(String text) {
    this.text = text;
  }

  /**
   * Takes member {@code index} of several out.
   *
   * @param starts spans that start where each member starts, with its dash if it has one
   * @param members spans that end where each member ends
   */
  Rewrite remove(List<Span> starts, List<Span> members, int index) {
    int start = starts.get(index).start();
    int end = members.get(index).end();
    if (!Gaps.isRestOfLineFree(text, end)) {
      return new Impossible("Another value stands on the same line; edit the source.", end);
    }
    int line = YamlLines.startOf(text, start);
    int behind = YamlLines.nextStart(text, end);
    if (text.substring(line, start).isBlank()) {
      return Rewrite.of(TextEdits.of(TextEdit.delete(new Span(line, behind))));
    }
    if (index > 0) {
      return new Impossible("Another value stands on the same line; edit the source.", start);
    }
    // The first one shares its line with a dash: what follows it moves up behind the dash.
    int next = behind;
    while (next < text.length() && Gaps.isBlank(text.charAt(next))) {
      next++;
    }
    boolean blankLine = next < text.length() && YamlLines.isBreak(text.charAt(next));
    return Rewrite.of(
        TextEdits.of(
            TextEdit.delete(blankLine ? new Span(start, keepBreak(end)) : new Span(start, next))));
  }

  private int keepBreak(int end) {
    return YamlLines.endOf(text, end);
  }

  /** The only member gives way to {@code empty}, which goes behind the colon or dash above it. */
  Rewrite replaceOnly(Span member, int behindIndicator, String empty) {
    int end = member.end();
    if (!Gaps.isRestOfLineFree(text, end)) {
      return new Impossible("Another value stands on the same line; edit the source.", end);
    }
    int start = member.start();
    int line = YamlLines.startOf(text, start);
    boolean ownLine = text.substring(line, start).isBlank();
    if (behindIndicator < 0) {
      return Rewrite.of(
          TextEdits.of(TextEdit.replace(new Span(line, YamlLines.endOf(text, end)), empty)));
    }
    if (!ownLine || line <= behindIndicator) {
      return Rewrite.of(
          TextEdits.of(TextEdit.replace(new Span(start, YamlLines.endOf(text, end)), empty)));
    }
    return Rewrite.of(
        TextEdits.of(
            TextEdit.insert(behindIndicator, " " + empty),
            TextEdit.delete(new Span(line, YamlLines.nextStart(text, end)))));
  }
}
