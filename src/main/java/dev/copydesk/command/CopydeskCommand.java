package dev.copydesk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands above all commands. */
@Command(
    name = "copydesk",
    header = "Edit the YAML front matter of article files; only what you change changes.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "copydesk [DIR]              (opens the window)",
      "       copydesk COMMAND ..."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {"", "copydesk COMMAND --help tells more of each."},
    version = CopydeskCommand.NAME_AND_VERSION)
final class CopydeskCommand implements Runnable {

  static final String NAME_AND_VERSION = "copydesk 0.1.0-SNAPSHOT";

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Tell which version this is.")
  private boolean versionAsked;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: check, fix, rules, get, edit or list.");
  }
}
