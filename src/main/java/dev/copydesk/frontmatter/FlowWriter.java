package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.Rewrite.Impossible;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.List;
import java.util.Optional;

/** What lists within brackets and mappings within braces have in common when they change. */
final class FlowWriter {

  private FlowWriter() {}

  /** Why the collection cannot gain, lose or reorder members; empty where it can. */
  static Optional<Impossible> obstacle(String text, YamlNode collection, List<Span> members) {
    char first = text.charAt(collection.contentStart());
    if (first != '[' && first != '{') {
      return Optional.of(
          new Impossible(
              "This pair stands in a list without braces of its own; edit the source.",
              collection.span().start()));
    }
    for (int i = collection.contentStart(); i < collection.span().end(); i++) {
      if (YamlLines.isBreak(text.charAt(i))) {
        return Optional.of(
            new Impossible(
                "It is written over several lines inside brackets; put it on one line, or edit "
                    + "the source.",
                i));
      }
    }
    int from = collection.contentStart() + 1;
    for (Span member : members) {
      if (text.substring(from, member.start()).indexOf('?') >= 0) {
        return Optional.of(
            new Impossible("A key is written with “? ”; edit the source.", member.start()));
      }
      from = member.end();
    }
    return Optional.empty();
  }

  /** Takes a member out with one comma; the only one leaves {@code empty}. */
  static TextEdits remove(YamlNode collection, List<Span> members, int index, String empty) {
    if (members.size() == 1) {
      Span content = new Span(collection.contentStart(), collection.span().end());
      return TextEdits.of(TextEdit.replace(content, empty));
    }
    boolean last = index == members.size() - 1;
    Span gone =
        last
            ? new Span(members.get(index - 1).end(), members.get(index).end())
            : new Span(members.get(index).start(), members.get(index + 1).start());
    return TextEdits.of(TextEdit.delete(gone));
  }
}
