package dev.copydesk.app;

import dev.copydesk.ui.Remembered;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window's icon, size and place, the last two as she left them. */
final class Frame {

  private static final String NAME = "frame";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double NARROWEST = 720;
  private static final double LOWEST = 480;
  private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

  private final Stage stage;
  private final Remembered remembered;

  Frame(Stage stage, Remembered remembered) {
    this.stage = Objects.requireNonNull(stage);
    this.remembered = Objects.requireNonNull(remembered);
  }

  /** Puts the window where it was, as far as that is still on a screen. */
  void restore() {
    for (int size : ICONS) {
      stage.getIcons().add(new Image(Frame.class.getResourceAsStream("icon-" + size + ".png")));
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(NARROWEST, screen.getWidth()));
    stage.setMinHeight(Math.min(LOWEST, screen.getHeight()));
    Optional<double[]> before =
        remembered.get(NAME).flatMap(Frame::parse).filter(Frame::isOnScreen);
    double width = before.map(it -> it[2]).orElse(WIDTH);
    double height = before.map(it -> it[3]).orElse(HEIGHT);
    stage.setWidth(Math.min(width, screen.getWidth()));
    stage.setHeight(Math.min(height, screen.getHeight()));
    before.ifPresent(
        it -> {
          stage.setX(it[0]);
          stage.setY(it[1]);
        });
    // As large as the screen, its title would be put beyond the edge unless it fills the screen.
    boolean fills = width >= screen.getWidth() || height >= screen.getHeight();
    stage.setMaximized(fills || remembered.get(NAME + ".maximized").isPresent());
  }

  void keep() {
    remembered.put(NAME + ".maximized", stage.isMaximized() ? "yes" : "");
    if (!stage.isMaximized() && !stage.isIconified()) {
      remembered.put(
          NAME,
          (int) stage.getX()
              + " "
              + (int) stage.getY()
              + " "
              + (int) stage.getWidth()
              + " "
              + (int) stage.getHeight());
    }
  }

  private static Optional<double[]> parse(String text) {
    String[] words = text.split(" ");
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!words[i].matches("-?\\d{1,5}")) {
        return Optional.empty();
      }
      numbers[i] = Integer.parseInt(words[i]);
    }
    return numbers.length == 4 ? Optional.of(numbers) : Optional.empty();
  }

  private static boolean isOnScreen(double[] at) {
    return at[2] > 0
        && at[3] > 0
        && !Screen.getScreensForRectangle(at[0], at[1], at[2], at[3]).isEmpty();
  }
}
