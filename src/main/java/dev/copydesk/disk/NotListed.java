package dev.copydesk.disk;

import java.nio.file.Path;

/**
 * A directory or file that could not be looked at.
 *
 * @param name what it is called in the opened directory, or as it was named
 * @param reason one plain sentence
 */
public record NotListed(Path path, String name, String reason) {

  /** Its name and the reason. */
  public String words() {
    return name + ": " + reason;
  }
}
