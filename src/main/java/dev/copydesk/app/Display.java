package dev.copydesk.app;

/** Whether there is a screen to show a window on. */
final class Display {
  private static final String WITHOUT_ONE =
      " These work without one: copydesk check, copydesk get, copydesk edit"
          + " (copydesk --help tells how).";

  /** What is told where there is none. */
  static final String MISSING = "Copydesk found no display to open its window on." + WITHOUT_ONE;

  /** What is told where one is named, and JavaFX cannot draw on it. */
  static final String UNUSABLE =
      "Copydesk could not open its window on the display: it does not answer, or the libraries of"
          + " GTK 3 are not installed."
          + WITHOUT_ONE;

  private Display() {}

  /** Asked before JavaFX starts; on Linux it can only draw where X11 (or XWayland) is. */
  static boolean present() {
    return !System.getProperty("os.name").startsWith("Linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
