package dev.copydesk.app;

import java.lang.reflect.InvocationTargetException;

/**
 * The main class of the jar. Compiled for Java 8, so that a Java too old for Copydesk says so in
 * one line instead of a stack trace.
 */
public final class Launcher {
  private static final int NEEDED = 25;

  private Launcher() {}

  /** Hands over to {@link Main}, or ends with exit code 2 on a Java that is too old. */
  public static void main(String[] args) throws Throwable {
    String version = System.getProperty("java.specification.version");
    if (feature(version) < NEEDED) {
      System.err.println(
          "Copydesk needs Java "
              + NEEDED
              + " or newer; this is Java "
              + version
              + " in "
              + System.getProperty("java.home"));
      System.exit(2);
    }
    try {
      // By name: the compiler for Java 8 cannot read a class made for Java 25.
      Class.forName("dev.copydesk.app.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The number that counts: 8 of "1.8", 25 of "25". */
  static int feature(String version) {
    return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
  }
}
