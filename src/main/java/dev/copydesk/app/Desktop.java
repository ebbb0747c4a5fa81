package dev.copydesk.app;

import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.window.Surroundings;
import dev.copydesk.ui.window.ThemeChoice;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** The system's desktop around the window: its frame, its dialogs and what is remembered. */
final class Desktop implements Surroundings {

  private final Stage stage;
  private final Remembered remembered;
  private final Looks looks;
  private final Runnable end;

  Desktop(Stage stage, Remembered remembered, Runnable end) {
    this.stage = Objects.requireNonNull(stage);
    this.remembered = Objects.requireNonNull(remembered);
    this.looks = new Looks(remembered);
    this.end = Objects.requireNonNull(end);
  }

  @Override
  public Optional<Path> chooseDirectory(Optional<Path> start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Open a directory of articles");
    start.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public Remembered remembered() {
    return remembered;
  }

  @Override
  public void use(ThemeChoice theme) {
    looks.use(theme);
  }

  @Override
  public ThemeChoice theme() {
    return looks.choice();
  }

  @Override
  public void title(String title) {
    stage.setTitle(title);
  }

  @Override
  public void end() {
    end.run();
  }

  @Override
  public String version() {
    return Optional.ofNullable(Desktop.class.getPackage().getImplementationVersion())
        .orElse("(built from source)");
  }
}
