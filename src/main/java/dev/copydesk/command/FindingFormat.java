package dev.copydesk.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How findings are printed; {@code --format} names them. */
enum FindingFormat {
  /** {@code file:line:column: severity: message [rule]}, one line each. */
  TEXT {
    @Override
    void print(Console console, List<Finding> findings) {
      for (Finding finding : findings) {
        Problem problem = finding.problem();
        console.line(
            Line.of(finding.file())
                + ':'
                + problem.place().line()
                + ':'
                + problem.place().column()
                + ": "
                + word(problem.severity())
                + ": "
                + Line.of(problem.message())
                + " ["
                + problem.rule()
                + ']');
      }
    }
  },
  /** An array of objects. */
  JSON {
    @Override
    void print(Console console, List<Finding> findings) throws IOException {
      Json.write(
          console,
          out -> {
            out.writeStartArray();
            for (Finding finding : findings) {
              write(out, finding);
            }
            out.writeEndArray();
          });
    }
  },
  /** The commands by which a GitHub workflow annotates files. */
  GITHUB {
    @Override
    void print(Console console, List<Finding> findings) {
      for (Finding finding : findings) {
        Problem problem = finding.problem();
        console.line(
            "::"
                + level(problem.severity())
                + " file="
                + property(finding.file())
                + ",line="
                + problem.place().line()
                + ",col="
                + problem.place().column()
                + "::"
                + data(problem.message()));
      }
    }
  };

  abstract void print(Console console, List<Finding> findings) throws IOException;

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static void write(JsonGenerator out, Finding finding) throws IOException {
    Problem problem = finding.problem();
    out.writeStartObject();
    out.writeFieldName("file");
    Json.string(out, finding.file());
    out.writeNumberField("line", problem.place().line());
    out.writeNumberField("column", problem.place().column());
    out.writeFieldName("path");
    Json.string(out, problem.path().toString());
    out.writeStringField("rule", problem.rule().id());
    out.writeStringField("severity", word(problem.severity()));
    out.writeFieldName("message");
    Json.string(out, problem.message());
    out.writeArrayFieldStart("fixes");
    for (QuickFix fix : problem.fixes()) {
      out.writeStartObject();
      out.writeFieldName("label");
      Json.string(out, fix.label());
      out.writeBooleanField("certain", fix.certain());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "notice";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /** As GitHub's own toolkit escapes a message. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As GitHub's own toolkit escapes a property. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
