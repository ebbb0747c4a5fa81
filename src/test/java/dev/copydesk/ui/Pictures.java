package dev.copydesk.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws views as pictures under {@code target/pictures}, to be looked at; no test uses them. */
public final class Pictures {

  private Pictures() {}

  /** How a picture is to be drawn: sizes in points, {@code scale} pixels a point. */
  public record Frame(String name, double width, double height, double scale, boolean dark) {}

  /** Draws on the FX thread, then ends the toolkit. */
  public interface Drawing {
    void draw() throws IOException;
  }

  /** Runs {@code drawing} on the FX thread and waits for it. */
  public static void run(Drawing drawing) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            drawing.draw();
          } catch (IOException e) {
            System.err.println(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  /** Shows {@code view}, lets {@code prepared} work on it, and saves it. */
  public static void save(Frame frame, Node view, Runnable prepared) throws IOException {
    Application.setUserAgentStylesheet(
        frame.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    StackPane root = new StackPane(view);
    root.setStyle("-fx-background-color: -color-bg-default");
    Scene scene = new Scene(root, frame.width(), frame.height());
    scene.getStylesheets().addAll(List.of("/dev/copydesk/ui/form.css"));
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    prepared.run();
    root.applyCss();
    root.layout();
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(frame.scale(), frame.scale()));
    WritableImage image = root.snapshot(how, null);
    Path out = Path.of("target/pictures", frame.name() + ".png");
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
