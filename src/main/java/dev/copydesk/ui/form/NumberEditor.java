package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A whole number. Where the field's hint gives one number a meaning ({@code -1: follower of a
 * bigger story}), it is told beside that number.
 */
final class NumberEditor extends BoxEditor<TextField> {

  private static final Pattern MEANING = Pattern.compile("(-?\\d+): (.+)");

  private final Label meaning = new Label();
  private final VBox root = new VBox(box(), meaning);

  NumberEditor(Field field, Workplace workplace) {
    super(new TextField(), field, workplace);
    box().setPrefColumnCount(5);
    meaning.getStyleClass().add("cd-aside");
    meaning.setWrapText(true);
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    Matcher hint = MEANING.matcher(field.hint());
    boolean explains = hint.matches();
    String number = explains ? hint.group(1) : "";
    meaning.setText(explains ? hint.group(2) : "");
    box()
        .textProperty()
        .addListener((property, before, after) -> explain(explains && after.equals(number)));
    explain(false);
  }

  private void explain(boolean shown) {
    meaning.setVisible(shown);
    meaning.setManaged(shown);
    box().setAccessibleHelp(shown ? meaning.getText() : null);
  }

  @Override
  public Node node() {
    return root;
  }
}
