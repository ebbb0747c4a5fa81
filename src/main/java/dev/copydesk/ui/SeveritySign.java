package dev.copydesk.ui;

import dev.copydesk.problem.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;

/** How a problem's severity is shown: by a shape and a colour, so that either one tells it. */
public final class SeveritySign {

  private SeveritySign() {}

  public static Ikon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Octicons.X_CIRCLE_FILL_16;
      case WARNING -> Octicons.ALERT_16;
      case INFO -> Octicons.INFO_16;
    };
  }

  /** The style class that colours its icon or text. */
  public static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "danger";
      case WARNING -> "warning";
      case INFO -> "accent";
    };
  }

  /** Its name as she reads it. */
  public static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case INFO -> "Note";
    };
  }
}
