package dev.copydesk.web;

import java.net.URI;

/** What came of contacting an address. */
public sealed interface Answer {

  /**
   * A server has answered.
   *
   * @param status its HTTP status, such as 200
   * @param last the address that gave the answer, behind all redirects
   * @param hops how many redirects led there
   * @param body what it sent, where that was asked for
   */
  record Answered(int status, URI last, int hops, byte[] body) implements Answer {

    public boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  /** No answer, for a reason that one plain sentence tells. */
  sealed interface None extends Answer {

    String reason();
  }

  /** It is the address, or what a server did, that there is no answer. */
  record NoAnswer(String reason) implements None {}

  /** No server was reached, which may as well be for want of a network. */
  record Unreached(String reason) implements None {}
}
