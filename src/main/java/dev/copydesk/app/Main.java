package dev.copydesk.app;

/** Where the program begins: decides between the window and the command line. */
public final class Main {
  private Main() {}

  /** Starts the window on the directory named first, or on none. */
  public static void main(String[] args) {
    System.out.println("Copydesk");
  }
}
