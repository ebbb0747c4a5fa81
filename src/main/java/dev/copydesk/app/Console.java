package dev.copydesk.app;

import java.io.PrintStream;

/**
 * The console without the line in which JavaFX says that a part of it may change in a later
 * version: which version runs is settled by the build, and she cannot do anything about it.
 */
final class Console extends PrintStream {

  private static final String REMARK = "WARNING: Using incubating API from an unnamed module";

  Console(PrintStream console) {
    super(console, true);
  }

  @Override
  public void println(String line) {
    if (!String.valueOf(line).startsWith(REMARK)) {
      super.println(line);
    }
  }
}
