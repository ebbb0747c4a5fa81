package dev.copydesk.command;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The files and directories a command is called with, one at least. */
final class PathWords {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      converter = NameWord.class,
      description = "Files and directories.")
  private List<String> paths;

  List<String> all() {
    return paths;
  }
}
