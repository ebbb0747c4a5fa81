package dev.copydesk.command;

/** What a command tells the script that called it. */
final class ExitCode {

  static final int DONE = 0;

  /** Errors were found, or something was refused. */
  static final int NOT_ALL = 1;

  /** It was called wrongly or could not run. */
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
