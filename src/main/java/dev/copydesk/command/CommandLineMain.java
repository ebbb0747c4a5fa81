package dev.copydesk.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The command line: what the window does, for scripts and CI. */
public final class CommandLineMain {

  private static final Set<String> COMMANDS =
      Set.of("check", "fix", "rules", "get", "edit", "list", "help");
  private static final int USAGE_WIDTH = 90;

  private CommandLineMain() {}

  /** Whether a first word asks for the command line: a command's name, or an option. */
  public static boolean knows(String first) {
    return COMMANDS.contains(first) || first.startsWith("-");
  }

  /**
   * Runs the command and gives its exit code: 0 done, 1 errors found or something refused, 2 called
   * wrongly or could not run. Both streams get UTF-8 and LF, whatever they would write themselves.
   */
  public static int run(List<String> words, PrintStream out, PrintStream err) {
    Console console = new Console(out, err);
    try {
      return commandLine(console).execute(words.toArray(String[]::new));
    } catch (OutOfMemoryError | StackOverflowError e) {
      // To a script, exit 1 means that errors were found; here nothing was finished.
      console.note(
          "copydesk: It ran out of memory. Files it had not come to are as they were; give Java"
              + " more (-Xmx), or name fewer files.");
      return ExitCode.COULD_NOT_RUN;
    } finally {
      console.flush();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new CopydeskCommand());
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new FixCommand(console));
    line.addSubcommand(new RulesCommand(console));
    line.addSubcommand(new GetCommand(console));
    line.addSubcommand(new EditCommand(console));
    line.addSubcommand(new ListCommand(console));
    line.addSubcommand(new HelpCommand());
    line.setOut(console.writer());
    line.setErr(console.noteWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOverwrittenOptionsAllowed(true);
    line.setUsageHelpWidth(USAGE_WIDTH);
    line.setParameterExceptionHandler(calledWrongly(console));
    line.setExecutionExceptionHandler(couldNotRun(console));
    return line;
  }

  private static IParameterExceptionHandler calledWrongly(Console console) {
    return (problem, words) -> {
      CommandLine command = problem.getCommandLine();
      console.note("copydesk: " + Line.of(problem.getMessage()));
      console.note("Try: " + command.getCommandSpec().qualifiedName() + " --help");
      return ExitCode.COULD_NOT_RUN;
    };
  }

  private static IExecutionExceptionHandler couldNotRun(Console console) {
    return (problem, command, words) -> {
      console.note(
          "copydesk: It stopped because of a mistake of its own. Files it had not come to are as"
              + " they were; please report what you asked for.");
      return ExitCode.COULD_NOT_RUN;
    };
  }
}
