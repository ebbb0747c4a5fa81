package dev.copydesk.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The window's life: opens it on what the command line named, and ends with it. */
public final class CopydeskApp extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("Copydesk");
    stage.setScene(
        new Scene(new Label(Opening.of(getParameters().getRaw()).toString()), 1280, 800));
    stage.show();
  }
}
