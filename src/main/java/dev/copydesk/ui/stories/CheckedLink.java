package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import dev.copydesk.web.Answer;
import java.util.Optional;

/**
 * A link of an article and what came of looking at it.
 *
 * @param answer empty while it is looked at
 * @param online whether any server at all was reached; if none was, it may be for want of a network
 */
record CheckedLink(Link link, Optional<Answer> answer, boolean online) {

  /** How it stands with a link, the ones to care about first. */
  enum State {
    BROKEN,
    MOVED,
    UNREACHED,
    WAITING,
    FINE
  }

  State state() {
    return answer
        .map(
            it ->
                switch (it) {
                  case Answer.Unreached unreached when !online -> State.UNREACHED;
                  case Answer.None none -> State.BROKEN;
                  case Answer.Answered answered when !answered.isGood() -> State.BROKEN;
                  case Answer.Answered answered -> isMoved(answered) ? State.MOVED : State.FINE;
                })
        .orElse(State.WAITING);
  }

  /** Where it has moved to, if it is well there. */
  Optional<String> moved() {
    return state() == State.MOVED && answer.orElseThrow() instanceof Answer.Answered answered
        ? Optional.of(answered.last().toString())
        : Optional.empty();
  }

  /** What came of it, in words. */
  String words() {
    return answer
        .map(
            it ->
                switch (it) {
                  case Answer.Unreached unreached when !online -> "not reached";
                  case Answer.None none -> none.reason();
                  case Answer.Answered answered when answered.isGood() ->
                      isMoved(answered) ? "moved to " + answered.last() : "fine";
                  case Answer.Answered answered ->
                      status(answered.status())
                          + (answered.hops() > 0 ? ", redirected to " + answered.last() : "");
                })
        .orElse("being looked at");
  }

  private boolean isMoved(Answer.Answered answered) {
    return answered.hops() > 0 && !answered.last().toString().equals(link.address());
  }

  private static String status(int status) {
    String words =
        switch (status) {
          case 401, 403 -> "the server does not let us in";
          case 404 -> "not found";
          case 410 -> "gone for good";
          case 429 -> "asked too often";
          default ->
              status >= 500
                  ? "the server has failed"
                  : status >= 400 ? "the server refuses" : "no page";
        };
    return status + ", " + words;
  }
}
