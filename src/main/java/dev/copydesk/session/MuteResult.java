package dev.copydesk.session;

import dev.copydesk.field.Mute;

/** What came of muting something, or of wanting to hear of it again. */
public sealed interface MuteResult {

  /**
   * The site's file says so now.
   *
   * @param findings how many findings went, or came back
   */
  record Done(Mute mute, int findings) implements MuteResult {}

  /**
   * The site's file is as it was, and so is what is muted.
   *
   * @param reason one plain sentence with the way out
   */
  record Refused(String reason) implements MuteResult {}
}
