package dev.copydesk.ui.command;

/**
 * The keys that are no commands of their own and always the same, by the part of the window they
 * count in. The list of keys and the README tell them behind the commands.
 */
public enum FixedKey {
  QUALITY(Part.TABLE, "`0` … `9`, then `Enter`", "Set the quality"),
  BLOCKERS(Part.TABLE, "`1` … `9`", "Mend what is in the way, while “Not published” is shown"),
  MOVE(Part.TABLE, "`Up`, `Down`, `Page Up`, `Page Down`, `Home`, `End`", "Move from row to row"),
  EXTEND(Part.TABLE, "`Shift` with these", "Extend the selection"),
  ALL(Part.TABLE, "`Ctrl+A`", "Select all rows"),
  CELL(Part.TABLE, "`Left`, `Right`", "The cell beside this one"),
  INTO(Part.TABLE, "`Enter`", "Into the article"),
  LEAVE_TABLE(Part.TABLE, "`Esc`", "Leave the line, untick; clear a search that finds nothing"),
  BACK(Part.ANYWHERE, "`Esc`", "Back to the table"),
  MENU(Part.ANYWHERE, "`Shift+F10`", "The menu of what has the keys"),
  IN_SEARCH(Part.SEARCH, "`Enter`, `Esc`", "To the rows; clear the search"),
  OFFERS(Part.SEARCH, "`Up`, `Down`, `Tab`", "Choose and take what is offered"),
  FIELD(Part.FORM, "`Tab`, `Shift+Tab`", "The next field, the one before"),
  WRITE(Part.FORM, "`Enter`", "Write what is typed"),
  BREAK(Part.FORM, "`Shift+Enter`", "A new line in a long text"),
  REMOVE_FIELD(Part.FORM, "`Alt+Delete`", "Remove the field, item or card"),
  CARD(Part.FORM, "`Alt+Shift+Up`, `Alt+Shift+Down`", "Move the related story"),
  SOURCE_MEND(Part.SOURCE, "`Alt+1` … `Alt+9`", "Mend what is told above the source"),
  PROBLEM(
      Part.PROBLEMS,
      "`Enter`, `1` … `9`",
      "Mend it; after F8 from anywhere, until you type or click"),
  FOLD(Part.PROBLEMS, "`Left`, `Right`", "Fold and unfold; go to the problem"),
  STEP(Part.HISTORY, "`Enter`", "Go back to this step"),
  STORY(Part.STORIES, "`Enter`, `A`", "Take this over, take all over"),
  APART(Part.STORIES, "`D`", "Tell the two stories apart");

  private final Part part;
  private final String keys;
  private final String label;

  FixedKey(Part part, String keys, String label) {
    this.part = part;
    this.keys = keys;
    this.label = label;
  }

  /** The parts of the window in which such keys count. */
  public enum Part {
    TABLE("Table"),
    ANYWHERE("Anywhere"),
    SEARCH("Search"),
    FORM("Form"),
    SOURCE("Source"),
    PROBLEMS("Problems"),
    HISTORY("History"),
    STORIES("Stories");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public Part part() {
    return part;
  }

  /** As the README writes them, each key between backquotes. */
  public String written() {
    return keys;
  }

  /** As the list of keys shows them. */
  public String keys() {
    return keys.replace("`", "");
  }

  public String label() {
    return label;
  }
}
