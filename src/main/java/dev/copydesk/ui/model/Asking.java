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
  private Wish wish = new Wish("", query -> {}, () -> {});
  private int lookings;

  Asking(Session session, Crossing crossing, Undertakings undertakings, Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.tell = Objects.requireNonNull(tell);
    this.reading = new Latest(crossing);
    this.completing = new Latest(crossing);
  }

  private record Read(Query query, boolean mustLookInto) {}

  private record Looking(int number, Set<FieldPath> paths, Undertaking undertaking) {}

  /** What was asked last, and who hears what comes of it. */
  private record Wish(String text, Consumer<Query> then, Runnable otherwise) {}

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
   * Makes a query of the text. Exactly one of the two hears of it, unless another text is asked for
   * meanwhile, or the directory is left.
   *
   * @param otherwise hears that none comes of it: of a mistake, or since she has stopped it
   */
  void ask(String asked, Consumer<Query> then, Runnable otherwise) {
    wish = new Wish(asked, then, otherwise);
    read();
  }

  private void read() {
    String asked = wish.text();
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
            lookInto(read.query());
          } else {
            leave();
            if (isGood) {
              wish.then().accept(read.query());
            } else {
              wish.otherwise().run();
            }
          }
        });
  }

  private void lookInto(Query query) {
    // What is being read serves this one too, when it is there.
    if (looking.filter(now -> now.paths().containsAll(query.paths())).isPresent()) {
      return;
    }
    leave();
    int number = ++lookings;
    Undertaking begun =
        undertakings.begin(() -> session.search().lookInto(query), ended -> looked(number, ended));
    looking = Optional.of(new Looking(number, query.paths(), begun));
  }

  private void looked(int number, Undertakings.Ended<LookedInto> ended) {
    if (looking.filter(now -> now.number() == number).isEmpty()) {
      return;
    }
    looking = Optional.empty();
    if (ended.cancelled()) {
      tell.accept(Status.plain("Stopped looking into the articles; the rows are as before"));
      wish.otherwise().run();
      return;
    }
    switch (ended.result()) {
      case DONE -> read();
      case TOO_MUCH -> {
        mistakes.set(
            List.of(
                new Mistake(
                    0,
                    wish.text().length(),
                    "There is too much text in this field to look through in so many articles;"
                        + " open a directory with fewer.")));
        wish.otherwise().run();
      }
    }
  }

  /**
   * Looks into the articles no longer, if it did: they are others now, or something else is asked.
   */
  void leave() {
    Optional<Looking> before = looking;
    looking = Optional.empty();
    before.ifPresent(now -> now.undertaking().cancel());
  }
}
