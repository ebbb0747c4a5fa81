package dev.copydesk.command;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a command writes to: always in UTF-8 and with LF at the line ends, whatever the system
 * would do.
 */
final class Console {

  private static final int BUFFER = 1 << 16;

  private final PrintStream out;
  private final PrintStream err;
  private final Set<String> told = new HashSet<>();

  Console(PrintStream out, PrintStream err) {
    this.out =
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** One line of what was asked for. */
  void line(String line) {
    out.print(line);
    out.print('\n');
  }

  /** What was asked for, with its own line ends. */
  void text(String text) {
    out.print(text);
  }

  /** One line for the person at the keyboard, apart from what was asked for. */
  void note(String line) {
    out.flush();
    err.print(line + '\n');
  }

  /** The same, unless this very line has been told before. */
  void noteOnce(String line) {
    if (told.add(line)) {
      note(line);
    }
  }

  /** {@code file:line: reason}, for what could not be done. */
  void refusal(String file, int line, String reason) {
    note(Line.of(file) + ':' + line + ": " + Line.of(reason));
  }

  /** Takes text of what was asked for; line ends of the system's become LF. */
  PrintWriter writer() {
    return writer(out);
  }

  /** Takes text for the person at the keyboard; line ends of the system's become LF. */
  PrintWriter noteWriter() {
    return writer(err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            stream.print(new String(text, from, length).replace("\r", ""));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            stream.flush();
          }
        });
  }

  /** Takes bytes of what was asked for; closing it only flushes. */
  OutputStream bytes() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
      }

      @Override
      public void flush() {
        out.flush();
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
