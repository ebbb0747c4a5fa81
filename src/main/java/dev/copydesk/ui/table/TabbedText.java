package dev.copydesk.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as spreadsheets put them on the clipboard: tabs between, quotes where needed. */
final class TabbedText {

  private static final char QUOTE = '"';

  private TabbedText() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TabbedText::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  /** The rows of {@code text}; a line end behind the last one begins no other. */
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean next = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
      if (quoted && c == QUOTE && next) {
        cell.append(QUOTE);
        i++;
      } else if (quoted && c == QUOTE) {
        quoted = false;
      } else if (quoted) {
        cell.append(c);
      } else if (c == QUOTE && !begun && isClosed(text, i)) {
        quoted = true;
        begun = true;
      } else if (c == '\t' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        begun = false;
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
        begun = true;
      }
    }
    if (begun || !row.isEmpty() || rows.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == QUOTE);
    return plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
  }

  /** Whether the quote at {@code start} encloses a whole cell; else it is a letter like others. */
  private static boolean isClosed(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == QUOTE) {
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
        if (!doubled) {
          return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
        }
        i++;
      }
    }
    return false;
  }
}
