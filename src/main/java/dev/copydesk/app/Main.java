package dev.copydesk.app;

import dev.copydesk.command.CommandLineMain;
import java.io.IOException;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * Where the program begins: a command's name or an option first, and it is the command line; else
 * the window on the directory named. What cannot start ends with exit code 2 and one line.
 */
public final class Main {
  private static final int COULD_NOT_RUN = 2;

  /** Held here, since a logger nobody holds forgets its filter. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  /** Runs until the window is closed or the command is done. */
  public static void main(String[] args) {
    List<String> words = List.of(args);
    if (!words.isEmpty()
        && !words.getFirst().equals(Opening.SAMPLES)
        && CommandLineMain.knows(words.getFirst())) {
      System.exit(CommandLineMain.run(words, System.out, System.err));
    }
    switch (Opening.of(words)) {
      case Opening.Refused(String reason) -> refuse(reason);
      case Opening.Samples samples -> {
        copy(samples);
        window(args);
      }
      case Opening.Directory _, Opening.Nothing _ -> window(args);
    }
  }

  private static void copy(Opening.Samples samples) {
    try {
      SampleArticles.copy(samples.from(), samples.scratch());
    } catch (IOException e) {
      refuse(
          "The sample articles in "
              + samples.from()
              + " could not be copied to "
              + samples.scratch()
              + ": see that the first can be read and the second written.");
    }
  }

  private static void window(String[] args) {
    if (!Display.present()) {
      refuse(Display.MISSING);
    }
    // Run from the class path, which JavaFX calls unsupported and which works.
    System.setErr(new Console(System.err));
    JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    try {
      Application.launch(CopydeskApp.class, args);
    } catch (UnsupportedOperationException | LinkageError e) {
      // What JavaFX throws where a display is named that does not answer, or GTK is not installed.
      refuse(Display.UNUSABLE);
    }
  }

  private static void refuse(String reason) {
    System.err.println(reason);
    System.exit(COULD_NOT_RUN);
  }
}
