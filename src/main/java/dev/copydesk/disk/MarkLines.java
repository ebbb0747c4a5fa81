package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Her marks as text, a line for each thing said: what, of which article, and the note or the other
 * article, with tabs between. The first line names the form and the last one counts the others, so
 * that a file cut short is seen.
 */
final class MarkLines {

  private static final String FIRST = "copydesk marks 1";
  private static final String LAST = "end";
  private static final String ASIDE = "aside";
  private static final String NOTE = "note";
  private static final String DIFFERENT = "different";

  private MarkLines() {}

  /**
   * What was read.
   *
   * @param whole whether every line was understood
   */
  record Parsed(Map<ArticleId, Mark> marks, boolean whole) {}

  static String print(Map<ArticleId, Mark> marks) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(marks)
        .forEach(
            (id, mark) -> {
              if (mark.aside()) {
                lines.add(ASIDE + "\t" + escape(id.path()));
              }
              if (!mark.note().isEmpty()) {
                lines.add(NOTE + "\t" + escape(id.path()) + "\t" + escape(mark.note()));
              }
              mark.different().stream()
                  .sorted()
                  .forEach(
                      other ->
                          lines.add(
                              DIFFERENT + "\t" + escape(id.path()) + "\t" + escape(other.path())));
            });
    lines.addFirst(FIRST);
    lines.addLast(LAST + "\t" + (lines.size() - 1));
    return String.join("\n", lines) + "\n";
  }

  /** Takes what can be understood, and says whether that was all. */
  static Parsed parse(String text) {
    String[] lines = text.split("\n", -1);
    boolean whole =
        lines.length >= 3
            && lines[0].equals(FIRST)
            && lines[lines.length - 1].isEmpty()
            && lines[lines.length - 2].equals(LAST + "\t" + (lines.length - 3));
    Map<ArticleId, Mark> marks = new TreeMap<>();
    Set<String> seen = new HashSet<>(List.of(FIRST, "", lines[Math.max(0, lines.length - 2)]));
    for (String line : lines) {
      whole &= seen.contains(line) || take(line, marks);
    }
    return new Parsed(marks, whole);
  }

  /** Takes one line in; whether it was understood. */
  private static boolean take(String line, Map<ArticleId, Mark> marks) {
    String[] parts = line.split("\t", -1);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return false;
    }
    ArticleId id = new ArticleId(unescape(parts[1]));
    Mark before = marks.getOrDefault(id, Mark.NONE);
    if (parts.length == 2 && parts[0].equals(ASIDE)) {
      marks.put(id, before.withAside(true));
    } else if (parts.length == 3 && parts[0].equals(NOTE)) {
      marks.put(id, before.withNote(unescape(parts[2])));
    } else if (parts.length == 3 && parts[0].equals(DIFFERENT) && !parts[2].isEmpty()) {
      marks.put(id, before.withDifferent(new ArticleId(unescape(parts[2])), true));
    } else {
      return false;
    }
    return true;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> text.charAt(i);
            });
      } else {
        plain.append(sign);
      }
    }
    return plain.toString();
  }
}
