package dev.copydesk.ui.model;

import dev.copydesk.field.FieldPath;
import dev.copydesk.query.Mistake;
import dev.copydesk.session.Completion;
import dev.copydesk.session.LookedInto;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Makes queries of what she types. A text with a mistake makes none, and the mistake is told; where
 * the articles must be looked into first, that is done, unless she asks for something else or
 * cancels it. Belongs to the FX thread.
 */
public final class Asking {

  private final Session session;
  private final Undertakings undertakings;
  private final Consumer<Status> tell;
  private final Latest reading;
  private final Latest completing;
  private final ReadOnlyObjectWrapper<List<Mistake>> mistakes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Mistake>> unclosed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Looking> looking = Optional.empty();
  private String text = "";

  Asking(Session session, Crossing crossing, Undertakings undertakings, Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.tell = Objects.requireNonNull(tell);
    this.reading = new Latest(crossing);
    this.completing = new Latest(crossing);
  }

  private record Read(Query query, boolean mustLookInto) {}

  private record Looking(Set<FieldPath> paths, Undertaking undertaking) {}

  /** What in the text asked last cannot be looked for; the rows are then as they were before. */
  public ReadOnlyObjectProperty<List<Mistake>> mistakesProperty() {
    return mistakes.getReadOnlyProperty();
  }

  /** What is open at the end of the text, which is a mistake once she types no more. */
  public ReadOnlyObjectProperty<Optional<Mistake>> unclosedProperty() {
    return unclosed.getReadOnlyProperty();
  }

  /**
   * How the text could go on at the caret.
   *
   * @param show hears it, on the FX thread, unless another text is asked for meanwhile
   */
  public void complete(String typed, int caret, Consumer<Completion> show) {
    completing.ask(() -> session.search().complete(typed, caret), show);
  }

  /** Drops an answer of {@link #complete} that is still to come. */
  public void noCompletion() {
    completing.forget();
  }

  /**
   * Makes a query of the text.
   *
   * @param otherwise hears that none comes of it: of a mistake, or since she has stopped it
   */
  void ask(String asked, Consumer<Query> then, Runnable otherwise) {
    text = asked;
    reading.ask(
        () -> {
          Query query = session.query(asked);
          return new Read(query, session.search().mustLookInto(query));
        },
        read -> {
          unclosed.set(read.query().unclosed());
          mistakes.set(read.query().mistakes());
          boolean isGood = read.query().mistakes().isEmpty();
          if (isGood && read.mustLookInto()) {
            lookInto(read.query(), then, otherwise);
          } else {
            stopLooking();
            if (isGood) {
              then.accept(read.query());
            } else {
              otherwise.run();
            }
          }
        });
  }

  private void lookInto(Query query, Consumer<Query> then, Runnable otherwise) {
    // What is being read serves this one too, when it is there.
    if (looking.filter(now -> now.paths().containsAll(query.paths())).isPresent()) {
      return;
    }
    stopLooking();
    Set<FieldPath> paths = query.paths();
    Undertaking begun =
        undertakings.begin(
            () -> session.search().lookInto(query), ended -> looked(paths, ended, then, otherwise));
    looking = Optional.of(new Looking(paths, begun));
  }

  private void looked(
      Set<FieldPath> paths,
      Undertakings.Ended<LookedInto> ended,
      Consumer<Query> then,
      Runnable otherwise) {
    if (looking.filter(now -> now.paths().equals(paths)).isEmpty()) {
      return;
    }
    looking = Optional.empty();
    if (ended.cancelled()) {
      tell.accept(Status.plain("Stopped looking into the articles; the rows are as before"));
      otherwise.run();
      return;
    }
    switch (ended.result()) {
      case DONE -> ask(text, then, otherwise);
      case TOO_MUCH -> {
        mistakes.set(
            List.of(
                new Mistake(
                    0,
                    text.length(),
                    "There is too much text in this field to look through in so many articles;"
                        + " open a directory with fewer.")));
        otherwise.run();
      }
    }
  }

  private void stopLooking() {
    Optional<Looking> before = looking;
    looking = Optional.empty();
    before.ifPresent(now -> now.undertaking().cancel());
  }
}
