package dev.copydesk.edit.oracle;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which plain scalars the readers of article files take for something else than text, written down
 * from their own sources: Psych 5's {@code scalar_scanner.rb} (Jekyll), yaml.v3's {@code
 * resolve.go} (Hugo), the core schema of YAML 1.2.2, chapter 10.3.2, and the type repository of
 * YAML 1.1.
 */
public final class Retyping {

  private static final Pattern PSYCH_WORD =
      Pattern.compile("(?m)^[^\\d.:-]?[\\p{L}\\p{M}_\\s!@#$%^&*(){}<>|/\\\\~;=]+");
  private static final Pattern PSYCH_TIME =
      Pattern.compile(
          "(?m)^-?\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*)?"
              + "(?:\\s*(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?$");
  private static final Pattern PSYCH_DATE =
      Pattern.compile("(?m)^\\d{4}-(?:1[012]|0\\d|\\d)-(?:[12]\\d|3[01]|0\\d|\\d)$");
  private static final Pattern PSYCH_BASE_60 =
      Pattern.compile("(?m)^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}(\\.[0-9_]*)?$");
  private static final Pattern PSYCH_FLOAT =
      Pattern.compile("(?m)^[-+]?([0-9][0-9_,]*)?\\.[0-9]*([eE][-+][0-9]+)?$");
  private static final Pattern PSYCH_INT =
      Pattern.compile(
          "(?m)^(?:[-+]?0b[0-1_,]+|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)"
              + "|[-+]?0x[0-9a-fA-F_,]+)$");

  private static final Set<String> GO_WORDS =
      Set.of(
          "true", "True", "TRUE", "false", "False", "FALSE", "", "~", "null", "Null", "NULL",
          ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf",
          "-.Inf", "-.INF", "<<");
  private static final Pattern GO_DATE =
      Pattern.compile(
          "\\d{4}-\\d{1,2}-\\d{1,2}"
              + "(?:[Tt]\\d{1,2}:\\d{1,2}:\\d{1,2}(?:[.,]\\d+)?(?:Z|[-+]\\d\\d:\\d\\d)"
              + "| \\d{1,2}:\\d{1,2}:\\d{1,2}(?:[.,]\\d+)?)?");
  private static final Pattern GO_INT =
      Pattern.compile("[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9][0-9]*|0)");
  private static final Pattern GO_FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private static final Pattern CORE_1_2 =
      Pattern.compile(
          "null|Null|NULL|~||true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private static final Pattern TYPES_1_1 =
      Pattern.compile(
          "y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|=|<<"
              + "|[-+]?(?:0b[0-1_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+)"
              + "|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"
              + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*"
              + "|[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]+(?:[eE][-+][0-9]+)?");

  private Retyping() {}

  /** The first reader that would not take plain {@code text} for a text. */
  public static Optional<String> by(String text) {
    if (psych(text)) {
      return Optional.of("Psych");
    } else if (go(text)) {
      return Optional.of("Go");
    } else if (CORE_1_2.matcher(text).matches()) {
      return Optional.of("YAML 1.2");
    } else if (TYPES_1_1.matcher(text).matches()) {
      return Optional.of("YAML 1.1");
    }
    return Optional.empty();
  }

  /** {@code ScalarScanner#tokenize}; a symbol ({@code :word}) is no text either. */
  static boolean psych(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (PSYCH_WORD.matcher(text).lookingAt() || text.contains("\n")) {
      return text.codePointCount(0, text.length()) <= 5
          && text.matches("(?i)~|null|yes|true|on|no|false|off");
    }
    return PSYCH_TIME.matcher(text).find()
        || PSYCH_DATE.matcher(text).find()
        || text.matches("(?i)[-+]?\\.inf|\\.nan")
        || (text.startsWith(":") && text.length() > 1)
        || PSYCH_BASE_60.matcher(text).find()
        || (PSYCH_FLOAT.matcher(text).find() && !text.matches("[-+]?\\."))
        || PSYCH_INT.matcher(text).find();
  }

  /** {@code resolve}: words first, then dates, whole numbers and floats without underscores. */
  static boolean go(String text) {
    String digits = text.replace("_", "");
    return GO_WORDS.contains(text)
        || GO_DATE.matcher(text).matches()
        || (text.matches("(?s)[-+0-9].*")
            && (GO_INT.matcher(digits).matches() || GO_FLOAT.matcher(digits).matches()))
        || (text.startsWith(".") && GO_FLOAT.matcher(text).matches());
  }
}
