package dev.copydesk.ui.form;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.copydesk.field.FieldPath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws the form as pictures under {@code target/pictures}, to be looked at: {@code
 * exec:exec@bench} with this class. Arguments: name, file, width, height, scale, theme, field to
 * focus.
 */
public final class FormPictures {

  private FormPictures() {}

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
              if (!line.isBlank()) {
                draw(line.split("\\s+"));
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private static void draw(String[] words) throws IOException {
    String name = words[0];
    double width = Double.parseDouble(words[2]);
    double height = Double.parseDouble(words[3]);
    double scale = Double.parseDouble(words[4]);
    Application.setUserAgentStylesheet(
        words[5].equals("dark")
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    FormView view = new FormView(ZoneId.of("Europe/Berlin"));
    Desk desk = new Desk(view).putFile(name, Files.readString(Path.of(words[1])));
    desk.suggestions.put(FieldPath.of("topics"), List.of("AI", "Robots"));
    StackPane root = new StackPane(view.node());
    root.setStyle("-fx-background-color: -color-bg-default");
    Scene scene = new Scene(root, width, height);
    scene.getStylesheets().add("/dev/copydesk/ui/form.css");
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    desk.show(name);
    root.applyCss();
    root.layout();
    for (int i = 6; i < words.length; i++) {
      view.focusField(FieldPath.parse(words[i]).orElseThrow());
      root.applyCss();
      root.layout();
    }
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    WritableImage image = root.snapshot(how, null);
    Path out = Path.of("target/pictures", name + ".png");
    Files.createDirectories(out.getParent());
    ImageIO.write(awt(image), "png", out.toFile());
    stage.hide();
  }

  private static BufferedImage awt(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }
}
