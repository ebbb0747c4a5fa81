package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.Remembered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window's size and place, from one start to the next. */
class FrameTest implements Remembered {

  private final Map<String, String> memory = new HashMap<>();

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(memory.get(name));
  }

  @Override
  public void put(String name, String value) {
    memory.put(name, value);
    memory.values().removeIf(String::isEmpty);
  }

  private static List<Double> place(Stage stage) {
    return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  /** One start: the window as it is restored, and moved to this place where there is one. */
  private List<Double> start(double... to) {
    return AppOnScreen.onFx(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Group()));
          Frame frame = new Frame(stage, this);
          frame.restore();
          stage.show();
          List<Double> shown = place(stage);
          if (to.length == 4) {
            // The screen that is not there is smaller than the window at first, which fills it.
            stage.setMaximized(false);
            stage.setX(to[0]);
            stage.setY(to[1]);
            stage.setWidth(to[2]);
            stage.setHeight(to[3]);
          }
          frame.keep();
          stage.hide();
          return shown;
        });
  }

  @Test
  void theNextStartIsOfTheSizeAndAtThePlaceSheLeftItAt() {
    start(40, 30, 800, 600);
    assertThat(start()).containsExactly(40.0, 30.0, 800.0, 600.0);
    assertThat(start()).containsExactly(40.0, 30.0, 800.0, 600.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5000 5000 800 600", "40 30 0 600", "40 30 800", "x 30 800 600", "", "a"})
  void aPlaceThatIsOnNoScreenOrCannotBeReadIsNotTaken(String written) {
    List<Double> first = start();
    memory.clear();
    memory.put("frame", written);
    assertThat(start()).isEqualTo(first);
  }

  @Test
  void filledItFillsTheScreenAgainAndKeepsItsPlaceForLater() {
    start(40, 30, 800, 600);
    memory.put("frame.maximized", "yes");
    boolean[] fills = {false};
    AppOnScreen.onFx(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Group()));
          Frame frame = new Frame(stage, this);
          frame.restore();
          stage.show();
          fills[0] = stage.isMaximized();
          frame.keep();
          stage.hide();
          return true;
        });
    assertThat(fills[0]).isTrue();
    assertThat(memory).containsEntry("frame", "40 30 800 600").containsKey("frame.maximized");
  }
}
