package dev.copydesk.repair;

/** The kinds of defects that keep a front matter from being read. */
public enum DefectKind {
  WIDE_ENCODING("wide-encoding", "The file is in UTF-16 instead of UTF-8."),
  ENCODING("wrong-encoding", "Bytes of Windows-1252 stand in a UTF-8 file."),
  LINE_ENDS("line-ends", "The lines end with carriage returns alone, as on the first Macintosh."),
  CONTROL_CHARACTER("control-character", "A NUL or another control character stands in the text."),
  CONFLICT("merge-conflict", "Two versions stand between the marks of a merge conflict."),
  OPENING_FENCE("opening-fence", "The opening “---” line is missing or misspelt."),
  CLOSING_FENCE("closing-fence", "The closing “---” line is missing or misspelt."),
  CUT_OFF("cut-off", "The file ends in the middle of its front matter."),
  STRAY_FENCE("stray-fence", "A line of dashes stands within the front matter."),
  INDENT_CHARACTER("indent-character", "Tabs or special blanks indent a line."),
  INDENTATION("indentation", "A line is indented too deep or not deep enough."),
  UNQUOTED_COLON("unquoted-colon", "A value with a colon has no quotes."),
  INNER_QUOTES("inner-quotes", "Double quotes stand inside double quotes."),
  APOSTROPHE("apostrophe", "An apostrophe stands inside single quotes."),
  MISSING_QUOTE("missing-quote", "A value has a quote at one end only."),
  CURLY_QUOTES("curly-quotes", "Curly quotes stand where YAML wants straight ones."),
  TEXT_AFTER_QUOTES("text-after-quotes", "Text follows the closing quote of a value."),
  BACKSLASH("backslash", "A backslash in double quotes is read as an escape."),
  SPECIAL_START("special-start", "A value begins with a character that needs quotes."),
  HASH("hash-in-value", "A “#” cuts a value that goes on behind it."),
  TRAILING_COMMA("trailing-comma", "A comma follows the closing quote, as in JSON."),
  OPEN_BRACKET("open-bracket", "A bracket or brace is not closed."),
  MISSING_BLANK("missing-blank", "The blank behind a colon or dash is missing."),
  MISSING_COLON("missing-colon", "No colon, or another sign for it, stands behind a key."),
  LIST_MARK("list-mark", "A bullet or a long dash stands where a list wants “- ”."),
  FOREIGN_COMMENT("foreign-comment", "A comment is not written with “#”."),
  STRAY_TEXT("stray-text", "A line has no key and belongs to no value."),
  TEMPLATE("template", "A template's braces stand without quotes.");

  private final String id;
  private final String finds;

  DefectKind(String id, String finds) {
    this.id = id;
    this.finds = finds;
  }

  /** Its lasting name, lower case with hyphens. */
  public String id() {
    return id;
  }

  /** Whether it can be mended at all; else only its author can, and it is told. */
  public boolean canBeMended() {
    return this != WIDE_ENCODING && this != TEMPLATE;
  }

  /** One plain sentence that says what is found. */
  public String finds() {
    return finds;
  }
}
