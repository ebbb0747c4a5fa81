package dev.copydesk.field;

/** What a field is meant to hold; the schema file names each by {@link #id}. */
public enum FieldKind {
  /** One line of text. */
  TEXT("text"),
  /** Text of a few sentences. */
  PARAGRAPH("paragraph"),
  /** A whole number. */
  WHOLE_NUMBER("number"),
  /** True or false. */
  FLAG("flag"),
  /** A date, with or without time and offset. */
  DATE("date"),
  /** An absolute http or https address. */
  URL("url"),
  /** One of a few words; others may be in use. */
  CHOICE("choice"),
  /** A list of short texts, as topics are. */
  TEXTS("texts"),
  /** A mapping with fields of its own. */
  RECORD("record"),
  /** A list of such mappings. */
  RECORDS("records"),
  /** Opaque; shown as sealed, never edited, searched, copied or logged. */
  SEALED("sealed"),
  /** Not in the schema: whatever stands there. */
  OTHER("other");

  private final String id;

  FieldKind(String id) {
    this.id = id;
  }

  /** The word for it in a schema file. */
  public String id() {
    return id;
  }

  /** Whether its value is one scalar that is text to every reader. */
  public boolean isText() {
    return this == TEXT || this == PARAGRAPH || this == URL || this == CHOICE;
  }

  /** Whether its value is one scalar of any type. */
  public boolean isScalar() {
    return isText() || this == WHOLE_NUMBER || this == FLAG || this == DATE;
  }
}
