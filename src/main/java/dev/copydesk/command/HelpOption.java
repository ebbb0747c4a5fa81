package dev.copydesk.command;

import picocli.CommandLine.Option;

/** {@code --help}, which every command has. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      order = 99,
      usageHelp = true,
      description = "Tell how to use it.")
  private boolean asked;
}
