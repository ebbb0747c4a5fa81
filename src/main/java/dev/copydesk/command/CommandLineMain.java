package dev.copydesk.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** The command line: what the window does, for scripts and CI. */
public final class CommandLineMain {
  private static final Set<String> COMMANDS = Set.of("check", "get", "edit", "help");

  private CommandLineMain() {}

  /** Whether a first word asks for the command line: a command's name, or an option. */
  public static boolean knows(String first) {
    return COMMANDS.contains(first) || first.startsWith("-");
  }

  /** Runs the command and gives its exit code. */
  public static int run(List<String> words, PrintStream out, PrintStream err) {
    err.println("copydesk: " + words.getFirst() + " is not built in yet.");
    return 2;
  }
}
