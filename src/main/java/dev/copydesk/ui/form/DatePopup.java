package dev.copydesk.ui.form;

import atlantafx.base.controls.Calendar;
import dev.copydesk.field.ArticleDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * A calendar and a time, below the field they are for. Each choice is told at once, in the shape of
 * the date that was there; Escape or a click elsewhere closes it.
 */
final class DatePopup {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm[:ss]");

  private final Consumer<ArticleDate> chosen;
  private final Calendar calendar = new Calendar();
  private final TextField time = new TextField();
  private final Label offset = new Label();
  private final VBox content;
  private final Popup popup = new Popup();
  private ArticleDate date = ArticleDate.usual(OffsetDateTime.now(ZoneOffset.UTC));
  private boolean showing;

  DatePopup(Consumer<ArticleDate> chosen) {
    this.chosen = Objects.requireNonNull(chosen);
    calendar.valueProperty().addListener((property, before, day) -> dayChosen(day));
    time.setPrefColumnCount(5);
    time.setAccessibleText("Time");
    time.setOnAction(event -> timeTyped());
    Button now = new Button("Now");
    now.setOnAction(event -> choose(OffsetDateTime.now(ZoneOffset.UTC).withNano(0)));
    Button close = new Button("Done");
    close.setOnAction(
        event -> {
          timeTyped();
          popup.hide();
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label clock = new Label("Time");
    clock.setLabelFor(time);
    HBox line = new HBox(clock, time, offset, space, now, close);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("cd-beside");
    content = new VBox(calendar, line);
    content.getStyleClass().addAll("cd-popup", "cd-date-popup");
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /** Opens below {@code owner}, at {@code present} or, where there is none, now. */
  void show(Node owner, Optional<ArticleDate> present) {
    date = present.orElseGet(() -> ArticleDate.usual(OffsetDateTime.now(ZoneOffset.UTC)));
    tell();
    Bounds below = owner.localToScreen(owner.getBoundsInLocal());
    popup.show(owner, below.getMinX(), below.getMaxY() + 2);
    calendar.requestFocus();
  }

  private void tell() {
    showing = true;
    calendar.setValue(date.day());
    time.setText(SHOWN.format(date.time()));
    offset.setText(date.hasOffset() ? date.shape().offset().strip() : "UTC");
    showing = false;
  }

  private void dayChosen(LocalDate day) {
    if (!showing && day != null) {
      choose(date.time().with(day));
    }
  }

  private void timeTyped() {
    try {
      LocalTime typed = LocalTime.parse(time.getText().strip(), TYPED);
      if (!SHOWN.format(typed).equals(SHOWN.format(date.time()))) {
        choose(date.time().with(typed));
      }
    } catch (DateTimeParseException e) {
      // Not a time: the field goes back to the one that is there.
      time.setText(SHOWN.format(date.time()));
    }
  }

  void choose(OffsetDateTime moment) {
    date = date.at(moment);
    tell();
    chosen.accept(date);
  }
}
