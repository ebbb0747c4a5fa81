package dev.copydesk.ui.form;

import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.Field;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * A date in the spelling it has, with its UTC and local time beneath, and a calendar (F4) that
 * keeps the spelling's shape and offset.
 */
final class DateEditor extends BoxEditor<TextField> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private final Label times = new Label();
  private final VBox root;
  private final ZoneId here;
  private Optional<DatePopup> popup = Optional.empty();

  DateEditor(Field field, Workplace workplace) {
    super(new TextField(), field, workplace);
    here = workplace.here();
    HBox.setHgrow(box(), Priority.ALWAYS);
    Button pick = IconButton.of(Octicons.CALENDAR_16, "Pick " + field.label() + " (F4)");
    pick.setOnAction(event -> showPopup());
    pick.disableProperty().bind(box().editableProperty().not());
    box()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.F4 && box().isEditable()) {
                showPopup();
                event.consume();
              }
            });
    times.getStyleClass().add("cd-aside");
    times.setWrapText(true);
    times.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(box(), pick);
    line.getStyleClass().add("cd-beside");
    root = new VBox(line, times);
    box().textProperty().addListener((property, before, after) -> tell(after));
    tell("");
  }

  private void showPopup() {
    if (popup.isEmpty()) {
      popup = Optional.of(new DatePopup(this::pick));
    }
    popup.get().show(box(), ArticleDate.parse(box().getText().strip()));
  }

  private void pick(ArticleDate date) {
    box().setText(date.written());
    write();
  }

  private void tell(String text) {
    Optional<ArticleDate> date = ArticleDate.parse(text.strip());
    times.setText(date.map(this::inOtherWords).orElse(""));
    times.setVisible(date.isPresent());
    times.setManaged(date.isPresent());
    box().setAccessibleHelp(date.isPresent() ? times.getText() : null);
  }

  /** The same point in time in UTC and here; days are named where they differ from the written. */
  private String inOtherWords(ArticleDate date) {
    if (!date.shape().hasTime()) {
      return DAY.format(date.time()) + ", without a time";
    }
    ZonedDateTime utc = date.time().atZoneSameInstant(ZoneOffset.UTC);
    ZonedDateTime local = date.time().atZoneSameInstant(here);
    String utcDay = utc.toLocalDate().equals(date.day()) ? "" : ", " + DAY.format(utc);
    String zone = date.hasOffset() ? "" : " (no offset: taken as UTC)";
    return "UTC %s%s%s · here %s, %s"
        .formatted(TIME.format(utc), utcDay, zone, TIME.format(local), DAY.format(local));
  }

  @Override
  public Node node() {
    return root;
  }
}
