package dev.copydesk.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one table of all commands: the lasting name of each, the section it stands in, what it is
 * called, where its keys count and which these are at first. Menus, buttons, the palette and the
 * list of keys are all made from it.
 */
public enum CommandName {
  OPEN("open", Group.FILE, "Open…", "Shortcut+O"),
  SAVE("save", Group.FILE, "Save", "Shortcut+S"),
  SAVE_AND_GO_ON("save-and-go-on", Group.FILE, "Save and go on", "Shortcut+Enter"),
  SAVE_ALL("save-all", Group.FILE, "Save all", "Shortcut+Shift+S"),
  READ_AGAIN("read-again", Group.FILE, "Read the directory again", "F5"),
  RECOVER("recover", Group.FILE, "Recover unsaved work", "Shortcut+R"),
  CLOSE("close", Group.FILE, "Close", "Shortcut+Q"),

  PUBLISH("publish", Group.DECIDE, "Publish and go on", Scope.TABLE, "P"),
  PUBLISH_ANYWAY(
      "publish-anyway", Group.DECIDE, "Publish in spite of errors", Scope.TABLE, "Shift+P"),
  UNPUBLISH("unpublish", Group.DECIDE, "Unpublish and go on", Scope.TABLE, "U"),
  REMOVE("remove", Group.DECIDE, "Mark removed and go on", Scope.TABLE, "X"),
  PUT_ASIDE("put-aside", Group.DECIDE, "Put aside for later", Scope.TABLE, "L"),
  QUALITY_UP("quality-up", Group.DECIDE, "Quality up by one", Scope.TABLE, "+"),
  QUALITY_DOWN("quality-down", Group.DECIDE, "Quality down by one", Scope.TABLE, "-"),
  TOPICS("topics", Group.DECIDE, "Add a topic", Scope.TABLE, "T"),
  NOTE("note", Group.DECIDE, "Write a note", Scope.TABLE, "N"),
  REPEAT("repeat", Group.DECIDE, "Repeat the last decision", Scope.TABLE, "."),
  TICK("tick", Group.DECIDE, "Tick the row and go on", Scope.TABLE, "Space"),

  UNDO("undo", Group.EDIT, "Undo", "Shortcut+Z", "Z"),
  REDO("redo", Group.EDIT, "Redo", "Shortcut+Y", "Shortcut+Shift+Z"),
  CHANGE_MANY("change-many", Group.EDIT, "Change the selected articles…", "Shortcut+M"),
  REPLACE_TEXT("replace-text", Group.EDIT, "Replace text in the selection…", "Shortcut+H"),
  SWAP_SOURCE("swap-source", Group.EDIT, "Swap the source…", "Shortcut+Shift+X"),
  FIX_ALL("fix-all", Group.EDIT, "Mend all problems of this kind…", "Shortcut+Shift+F"),
  MUTE_RULE("mute-rule", Group.EDIT, "Mute this kind of problem on this site"),
  MUTE_FINDING("mute-finding", Group.EDIT, "Mute this problem"),
  UNMUTE("unmute", Group.EDIT, "Unmute what is muted on this site…"),
  CHECK_LINKS("check-links", Group.EDIT, "Check the links of the selection"),
  COPY_ROWS("copy-rows", Group.EDIT, "Copy the rows as a table", Scope.TABLE, "Shortcut+C"),
  COPY_CELLS(
      "copy-cells", Group.EDIT, "Copy the cells of the column", Scope.TABLE, "Shortcut+Shift+C"),
  PASTE_COLUMN("paste-column", Group.EDIT, "Paste into the column", Scope.TABLE, "Shortcut+V"),
  EDIT_CELL("edit-cell", Group.EDIT, "Edit the cell", Scope.TABLE, "F2"),

  PALETTE("palette", Group.GO, "Any command, by its name", "Shortcut+K"),
  FIND("find", Group.GO, "Search", "Shortcut+F", "/"),
  TABLE("table", Group.GO, "Table", "Shortcut+T"),
  DETAIL("detail", Group.GO, "Article", "Shortcut+E", "E"),
  NEXT_ROW("next-row", Group.GO, "Next row", Scope.TABLE, "J"),
  PREVIOUS_ROW("previous-row", Group.GO, "Previous row", Scope.TABLE, "K"),
  SELECT_NEXT("select-next", Group.GO, "Select the next row too", Scope.TABLE, "Shift+J"),
  SELECT_PREVIOUS(
      "select-previous", Group.GO, "Select the previous row too", Scope.TABLE, "Shift+K"),
  NEXT_STORY("next-story", Group.GO, "Next story, the same field", "Alt+Down"),
  PREVIOUS_STORY("previous-story", Group.GO, "Previous story, the same field", "Alt+Up"),
  JUMP_TO_FIELD("jump-to-field", Group.GO, "A field of this article…", "Shortcut+J"),
  OPEN_LINK("open-link", Group.GO, "Open the story’s link", "F3"),
  NEXT_PROBLEM("next-problem", Group.GO, "Next problem", "F8"),
  PREVIOUS_PROBLEM("previous-problem", Group.GO, "Previous problem", "Shift+F8"),
  NEXT_PANE("next-pane", Group.GO, "Next part of the window", "F6"),

  FORM("form", Group.VIEW, "Form", "Shortcut+1"),
  SOURCE("source", Group.VIEW, "Source", "Shortcut+2"),
  CHANGES("changes", Group.VIEW, "Changes", "Shortcut+3"),
  HISTORY("history", Group.VIEW, "History", "Shortcut+4"),
  STORIES("stories", Group.VIEW, "Stories like this one", "Shortcut+5"),
  PROBLEMS("problems", Group.VIEW, "Problems", "Shortcut+Shift+M"),
  SIDEBAR("sidebar", Group.VIEW, "Sidebar", "Shortcut+B"),
  SAVE_VIEW("save-view", Group.VIEW, "Save this search as a view…", "Shortcut+Shift+V"),
  STATISTICS("statistics", Group.VIEW, "Statistics", "Shortcut+Shift+G"),
  NOT_SHOWN("not-shown", Group.VIEW, "Files that have no row…"),
  PICTURES("pictures", Group.VIEW, "Load pictures from the network"),
  THEME_SYSTEM("theme-system", Group.VIEW, "Theme as the system"),
  THEME_LIGHT("theme-light", Group.VIEW, "Light theme"),
  THEME_DARK("theme-dark", Group.VIEW, "Dark theme"),

  MENU("menu", Group.HELP, "Menu", "F10"),
  KEYS("keys", Group.HELP, "Keys", "F1", "?"),
  ABOUT("about", Group.HELP, "About Copydesk");

  private final String id;
  private final Group group;
  private final String label;
  private final Scope scope;
  private final List<KeyStroke> keys;

  CommandName(String id, Group group, String label, String... keys) {
    this(id, group, label, Scope.ANYWHERE, keys);
  }

  CommandName(String id, Group group, String label, Scope scope, String... keys) {
    this.id = id;
    this.group = group;
    this.label = label;
    this.scope = scope;
    this.keys = Arrays.stream(keys).map(key -> KeyStroke.parse(key).orElseThrow()).toList();
  }

  /** Where the keys of a command count. A key that types something counts in the table alone. */
  public enum Scope {
    ANYWHERE,
    TABLE
  }

  /** The sections of the menu, in order. */
  public enum Group {
    FILE("File"),
    DECIDE("Decide"),
    EDIT("Edit"),
    GO("Go to"),
    VIEW("View"),
    HELP("Help");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** Its lasting name, such as {@code save-all}. */
  public String id() {
    return id;
  }

  public Group group() {
    return group;
  }

  /** As menus say it. */
  public String label() {
    return label;
  }

  public Scope scope() {
    return scope;
  }

  /** Its keys before she chose others, the one to show first. */
  public List<KeyStroke> firstKeys() {
    return keys;
  }

  /** Whether {@code stroke} counts for it only while the table has the keys. */
  public boolean isForTable(KeyStroke stroke) {
    return scope == Scope.TABLE || stroke.types();
  }

  public static Optional<CommandName> named(String id) {
    return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
  }
}
