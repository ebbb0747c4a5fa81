package dev.copydesk.ui.stories;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Link;
import dev.copydesk.session.TakeOver;
import dev.copydesk.ui.model.LinkSearch;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import dev.copydesk.web.Answer;
import dev.copydesk.web.LinkCheck;
import dev.copydesk.web.Web;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Has the links of the selection looked at when she says so, and takes over where they went. */
public final class LinksController {

  private final LinksView view;
  private final SessionModel model;
  private final LinkSearch search;
  private final Web web;
  private final Executor fx;
  private final Runnable goBack;
  private Optional<LinkCheck> check = Optional.empty();
  private List<Link> links = List.of();
  private Map<String, Answer> answers = new HashMap<>();
  private int addresses;
  private int found;

  /**
   * @param fx runs things on the FX thread, in order
   * @param goBack gives the keys to the table
   * @param browser opens an address in her browser
   */
  public LinksController(
      LinksView view,
      SessionModel model,
      Web web,
      Executor fx,
      Runnable goBack,
      Consumer<String> browser) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.search = model.stories().linkSearch();
    this.web = Objects.requireNonNull(web);
    this.fx = Objects.requireNonNull(fx);
    this.goBack = Objects.requireNonNull(goBack);
    view.serve(
        new LinksView.Gestures() {
          @Override
          public void takeOver(CheckedLink link) {
            LinksController.this.takeOver(List.of(link));
          }

          @Override
          public void takeAll() {
            LinksController.this.takeOver(soFar().checked());
          }

          @Override
          public void goTo(CheckedLink link) {
            back();
            model.showing().goTo(link.link().article(), link.link().path());
          }

          @Override
          public void browse(CheckedLink link) {
            browser.accept(link.link().address());
          }

          @Override
          public void stop() {
            LinksController.this.stop();
            show();
          }

          @Override
          public void back() {
            LinksController.this.stop();
            view.close();
            goBack.run();
          }
        });
    model
        .opened()
        .stateProperty()
        .addListener(
            (property, before, now) -> {
              stop();
              view.close();
            });
  }

  /** Looks at the links of the selected articles. */
  public void check() {
    stop();
    model.settle();
    links = List.of();
    answers = new HashMap<>();
    addresses = 0;
    found = 0;
    view.show(List.of());
    view.showProgress("Reading the articles", -1, true);
    view.open();
    search.find(model.deciding().chosen(), this::begin);
  }

  private void begin(List<Link> all) {
    links = all;
    found = all.size();
    List<String> each = all.stream().map(Link::address).distinct().toList();
    addresses = each.size();
    // Answers come on many threads, and in bursts: one crossing shows all that are there.
    Map<String, Answer> into = answers;
    ConcurrentLinkedQueue<Map.Entry<String, Answer>> fresh = new ConcurrentLinkedQueue<>();
    AtomicBoolean waiting = new AtomicBoolean();
    check =
        Optional.of(
            new LinkCheck(
                web,
                each,
                (address, answer) -> {
                  fresh.add(Map.entry(address, answer));
                  if (waiting.compareAndSet(false, true)) {
                    fx.execute(
                        () -> {
                          waiting.set(false);
                          take(fresh, into);
                        });
                  }
                }));
    show();
  }

  private void take(
      ConcurrentLinkedQueue<Map.Entry<String, Answer>> fresh, Map<String, Answer> into) {
    for (var next = fresh.poll(); next != null; next = fresh.poll()) {
      into.put(next.getKey(), next.getValue());
    }
    if (into == answers) {
      if (answers.size() == addresses) {
        check = Optional.empty();
      }
      show();
    }
  }

  private void stop() {
    search.stop();
    check.ifPresent(LinkCheck::close);
    check = Optional.empty();
  }

  private LinksSoFar soFar() {
    return new LinksSoFar(links, answers, found, addresses, check.isPresent());
  }

  private void show() {
    LinksSoFar soFar = soFar();
    view.show(soFar.checked());
    view.showProgress(
        soFar.told(), addresses == 0 ? 1 : (double) answers.size() / addresses, soFar.going());
  }

  /** One step for all of them, whichever articles they stand in. */
  private void takeOver(List<CheckedLink> wanted) {
    Map<ArticleId, List<TakeOver>> edits = new LinkedHashMap<>();
    List<Link> moved =
        wanted.stream().filter(link -> link.moved().isPresent()).map(CheckedLink::link).toList();
    for (CheckedLink link : wanted) {
      link.moved()
          .ifPresent(
              address ->
                  edits
                      .computeIfAbsent(link.link().article(), id -> new ArrayList<>())
                      .add(link.link().replacement(address)));
    }
    if (moved.isEmpty()) {
      return;
    }
    String name =
        moved.size() == 1
            ? "Take over where " + moved.getFirst().label() + " has moved"
            : "Take over where " + moved.size() + " links have moved";
    model.applyTo(
        edits.keySet(),
        article -> TakeOver.all(edits.get(article.id()), article),
        EditName.of(name),
        moved.getFirst().path(),
        result -> {
          if (result.changed() > 0) {
            Set<ArticleId> done =
                result.articles().stream()
                    .filter(ApplyResult.Changed.class::isInstance)
                    .map(ApplyResult.Applied::article)
                    .collect(Collectors.toSet());
            Set<Link> over = Set.copyOf(moved);
            links =
                links.stream()
                    .filter(link -> !over.contains(link) || !done.contains(link.article()))
                    .toList();
            show();
            model.tell(Status.good(name).with("Undo", model::undo));
          } else if (result.refused().isEmpty()) {
            model.tell(Status.plain("It says something else by now; check the links again"));
          }
        });
  }
}
