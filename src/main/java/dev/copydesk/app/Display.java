package dev.copydesk.app;

/** Whether there is a screen to show a window on. */
final class Display {
  /** What is told where there is none. */
  static final String MISSING =
      "Copydesk found no display to open its window on."
          + " These work without one: copydesk check, copydesk get, copydesk edit"
          + " (copydesk --help tells how).";

  private Display() {}

  /** Asked before JavaFX starts; on Linux it can only draw where X11 (or XWayland) is. */
  static boolean present() {
    return !System.getProperty("os.name").startsWith("Linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
