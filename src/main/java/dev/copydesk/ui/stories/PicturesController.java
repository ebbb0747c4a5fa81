package dev.copydesk.ui.stories;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Link;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.LinkSearch;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.web.Pictures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Loads the shown article's pictures, but only while she has switched that on and looks at the page
 * of its story. What is no longer looked at is not asked for.
 */
public final class PicturesController {

  private static final String ON = "pictures";
  private static final FieldPath.Step IMAGES = new FieldPath.Step.Key("images");
  private static final int MOST = 24;
  private static final int LARGE = 1600;

  private final PicturesView view;
  private final PreviewedPictureView large;
  private final SessionModel model;
  private final LinkSearch search;
  private final Pictures pictures;
  private final Executor fx;
  private final Remembered remembered;
  private final AtomicLong round = new AtomicLong();
  private final AtomicLong largeRound = new AtomicLong();
  private List<Link> shown = List.of();
  private boolean seen;
  private int place;

  /**
   * @param fx runs things on the FX thread, in order
   * @param browser opens an address in her browser
   */
  public PicturesController(
      PicturesView view,
      PreviewedPictureView large,
      SessionModel model,
      Pictures pictures,
      Executor fx,
      Remembered remembered,
      Consumer<String> browser) {
    this.view = Objects.requireNonNull(view);
    this.large = Objects.requireNonNull(large);
    this.model = Objects.requireNonNull(model);
    this.pictures = Objects.requireNonNull(pictures);
    this.fx = Objects.requireNonNull(fx);
    this.remembered = Objects.requireNonNull(remembered);
    this.search = model.stories().linkSearch();
    view.onLoading(this::toggle);
    view.onOpen(this::open);
    large.serve(
        new PreviewedPictureView.Gestures() {
          @Override
          public void back() {
            close();
          }

          @Override
          public void step(int by) {
            open(Math.floorMod(place + by, shown.size()));
          }

          @Override
          public void browse() {
            browser.accept(shown.get(place).address());
          }
        });
    model.shownProperty().addListener((property, before, now) -> look());
    look();
  }

  /** Whether she looks at the page of the story. */
  public void setSeen(boolean isSeen) {
    if (seen != isSeen) {
      seen = isSeen;
      look();
    }
  }

  /** Switches the loading of pictures on or off. */
  public void toggle() {
    remembered.put(ON, isOn() ? "" : "on");
    pictures.forget();
    shown = List.of();
    look();
  }

  private boolean isOn() {
    return remembered.get(ON).equals(Optional.of("on"));
  }

  private void look() {
    Optional<ArticleId> id = model.shownProperty().get().about().filter(it -> isOn() && seen);
    if (id.isPresent()) {
      search.find(List.of(id.get()), this::show);
      return;
    }
    search.stop();
    round.incrementAndGet();
    shown = List.of();
    if (isOn()) {
      view.show(List.of(), 0);
    } else {
      view.showOff();
    }
  }

  private void show(List<Link> links) {
    List<Link> all = links.stream().filter(link -> link.path().steps().contains(IMAGES)).toList();
    List<Link> next = all.subList(0, Math.min(MOST, all.size()));
    if (next.equals(shown) && !next.isEmpty()) {
      return;
    }
    long number = round.incrementAndGet();
    shown = next;
    view.show(next, all.size() - next.size());
    for (int i = 0; i < next.size(); i++) {
      int at = i;
      Link link = next.get(i);
      fetch(link, PicturesView.SIDE, round, number, it -> view.show(at, link, it));
    }
  }

  private void open(int at) {
    place = at;
    Link link = shown.get(at);
    long number = largeRound.incrementAndGet();
    large.showLoading(link);
    large.open();
    fetch(link, LARGE, largeRound, number, large::show);
  }

  private void close() {
    largeRound.incrementAndGet();
    large.close();
    view.focus(place);
  }

  /** Fetched and unpacked beside the FX thread; shown on it if still wanted. */
  private void fetch(
      Link link, int side, AtomicLong rounds, long number, Consumer<PictureDecoder.Decoded> then) {
    pictures.fetch(
        link.address(),
        () -> rounds.get() == number,
        fetched -> {
          PictureDecoder.Decoded decoded = PictureDecoder.decode(fetched, side);
          fx.execute(
              () -> {
                if (rounds.get() == number) {
                  then.accept(decoded);
                }
              });
        });
  }
}
