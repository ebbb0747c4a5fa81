package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.ByHand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  private final ByHand worker = new ByHand();
  private final ByHand fx = new ByHand();
  private final List<String> log = new ArrayList<>();
  private final Crossing crossing = new Crossing(worker, fx, () -> log.add("failed"));
  private final Latest latest = new Latest(crossing);

  private String work(String name) {
    log.add("worked on " + name);
    return name;
  }

  @Test
  void aQuestionThatWasOvertakenIsNotWorkedOn() {
    latest.ask(() -> work("one"), log::add);
    latest.ask(() -> work("two"), log::add);
    worker.runAll();
    fx.runAll();
    assertThat(log).containsExactly("worked on two", "two");
  }

  @Test
  void anAnswerThatWasOvertakenIsDropped() {
    latest.ask(() -> work("one"), log::add);
    worker.runAll();
    latest.ask(() -> work("two"), log::add);
    fx.runAll();
    assertThat(log).containsExactly("worked on one");
    worker.runAll();
    fx.runAll();
    assertThat(log).containsExactly("worked on one", "worked on two", "two");
  }

  @Test
  void whatIsAskedWhileAnAnswerIsWorkedOutWinsOverIt() {
    crossing.work(
        () ->
            latest.answer(
                () -> {
                  latest.ask(() -> work("hers"), log::add);
                  return work("old");
                },
                log::add));
    worker.runAll();
    fx.runAll();
    assertThat(log).containsExactly("worked on old", "worked on hers", "hers");
  }

  @Test
  void whatIsForgottenIsNeverShown() {
    latest.ask(() -> work("one"), log::add);
    worker.runAll();
    latest.forget();
    fx.runAll();
    assertThat(log).containsExactly("worked on one");
  }

  @Test
  void aFailureIsToldAndTheNextQuestionIsAnswered() {
    latest.<String>ask(
        () -> {
          throw new IllegalStateException("a bug");
        },
        log::add);
    worker.runAll();
    fx.runAll();
    assertThat(log).containsExactly("failed");
    latest.ask(() -> work("two"), log::add);
    worker.runAll();
    fx.runAll();
    assertThat(log).containsExactly("failed", "worked on two", "two");
  }
}
