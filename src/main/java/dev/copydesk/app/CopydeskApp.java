package dev.copydesk.app;

import dev.copydesk.ui.window.RecentDirectories;
import dev.copydesk.web.PublicWeb;
import dev.copydesk.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window's life: opens it on what the command line named, and ends with it. */
public final class CopydeskApp extends Application {

  private static final String SAMPLES_NAME = "Sample articles (a scratch copy)";

  private static final System.Logger LOG = System.getLogger("dev.copydesk");

  private static final Duration PATIENCE = Duration.ofSeconds(12);

  /** What is put in a row, as by a fast hand going from story to story, is written once. */
  private static final long REMEMBERED_AFTER_MILLIS = 700;

  private final Preferences preferences =
      new Preferences(
          Preferences.directory(),
          CompletableFuture.delayedExecutor(REMEMBERED_AFTER_MILLIS, TimeUnit.MILLISECONDS));
  private final ExecutorService worker = oneWorker();
  private final Web web = new Web(new PublicWeb(), PATIENCE);

  @Override
  public void start(Stage stage) {
    Frame frame = new Frame(stage, preferences);
    Desktop desktop =
        new Desktop(
            stage,
            preferences,
            () -> {
              frame.keep();
              stage.hide();
              Platform.exit();
            });
    Wiring wiring =
        new Wiring(
            desktop,
            getHostServices()::showDocument,
            web,
            worker,
            Platform::runLater,
            Optional.of(Preferences.unsavedWork()));
    // A failure of Copydesk's own is told in the window; the console is no place she looks at.
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, failure) -> {
              LOG.log(System.Logger.Level.DEBUG, "unexpected", failure);
              wiring.model().failed();
            });
    stage.setScene(wiring.scene());
    stage.setOnHidden(event -> wiring.keep());
    frame.restore();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          wiring.controller().close();
        });
    stage
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                wiring.controller().windowFocused();
              }
            });
    stage.show();
    open(wiring, Opening.of(getParameters().getRaw(), new RecentDirectories(preferences).last()));
  }

  @Override
  public void stop() {
    preferences.keep();
    worker.shutdown();
    web.close();
  }

  private static void open(Wiring wiring, Opening opening) {
    switch (opening) {
      case Opening.Nothing() -> {}
      case Opening.Directory(Path path) -> wiring.controller().open(path);
      case Opening.Samples(Path from, Path scratch) ->
          wiring.model().opened().open(scratch, SAMPLES_NAME);
      case Opening.Refused(String reason) -> {}
    }
  }

  /** Work asked for after the end, such as the next slice of a directory, is not done. */
  static ExecutorService oneWorker() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> new Thread(task, "copydesk-worker"),
        new ThreadPoolExecutor.DiscardPolicy());
  }
}
