package dev.copydesk.ui.sidebar;

import dev.copydesk.query.QueryText;
import dev.copydesk.ui.OfDirectory;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import dev.copydesk.ui.sidebar.SidebarLines.DeletedView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the sidebar up to date and takes what she chooses there into the search box: a queue or a
 * view is looked for in the place of what was, a facet beside it.
 */
public final class SidebarController {

  private static final String FOLDED = "sidebar.folded";
  private static final String SEPARATOR = "\t";

  private final SidebarView view;
  private final ViewNaming naming;
  private final SessionModel model;
  private final Remembered remembered;
  private final Layouts layouts;
  private final Runnable goToTable;
  private final Set<String> folded = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private Optional<Path> directory = Optional.empty();
  private OwnViews own;
  private Optional<DeletedView> deleted = Optional.empty();

  /** Wires the sidebar; what she folds and saves is remembered in {@code remembered}. */
  public SidebarController(
      SidebarView view,
      ViewNameView nameLine,
      SessionModel model,
      Remembered remembered,
      Layouts layouts,
      Runnable goToTable) {
    this.view = Objects.requireNonNull(view);
    this.naming = new ViewNaming(nameLine);
    this.model = Objects.requireNonNull(model);
    this.remembered = Objects.requireNonNull(remembered);
    this.layouts = Objects.requireNonNull(layouts);
    this.goToTable = Objects.requireNonNull(goToTable);
    own = new OwnViews(new OfDirectory(remembered, Path.of("")));
    folded.addAll(
        List.of(
            remembered
                .get(FOLDED)
                .orElse(String.join(SEPARATOR, SidebarLines.FOLDED_AT_FIRST))
                .split(SEPARATOR)));
    view.onChoose(this::choose);
    view.onRename(this::rename);
    view.onDelete(this::delete);
    view.onLeave(this::leave);
    view.onFold(this::fold, this::unfold);
    view.onAway(goToTable);
    model.opened().stateProperty().addListener((property, before, now) -> opened(now));
    model.rows().queryProperty().addListener((property, before, now) -> show());
    model.standing().countsProperty().addListener((property, before, now) -> show());
    model.standing().facetsProperty().addListener((property, before, now) -> show());
    model.standing().siteViewsProperty().addListener((property, before, now) -> viewsChanged());
    viewsChanged();
  }

  /** Asks for a name for what is looked for now, and for the columns and the order. */
  public void saveView() {
    String query = model.rows().queryProperty().get().strip();
    Optional<SavedView> here =
        own.all().stream().filter(it -> it.query().equals(query)).findFirst();
    naming.ask(
        "Save this search as",
        "Save",
        here.map(SavedView::name).orElse(query),
        name -> own.named(name).isPresent(),
        name -> {
          SavedView saved = new SavedView(name, query, layouts.now(), true);
          own.save(saved);
          deleted = Optional.empty();
          viewsChanged();
          model.tell(Status.good("Saved the view “" + name + "”"));
        },
        goToTable);
  }

  private void opened(DirectoryState state) {
    if (state instanceof DirectoryState.Shown(Path path, String name)
        && !directory.equals(Optional.of(path))) {
      directory = Optional.of(path);
      own = new OwnViews(new OfDirectory(remembered, path));
      deleted = Optional.empty();
      whole.clear();
      viewsChanged();
    }
  }

  private void viewsChanged() {
    model
        .standing()
        .count(
            Stream.concat(Queue.queries().stream(), views().stream().map(SavedView::query))
                .distinct()
                .toList());
    show();
  }

  private List<SavedView> views() {
    List<SavedView> views = new ArrayList<>();
    model.standing().siteViewsProperty().get().stream()
        .map(
            site ->
                new SavedView(
                    site.name(), site.query(), layouts.of(site.columns(), site.sort()), false))
        .forEach(views::add);
    views.addAll(own.all());
    return views;
  }

  private void show() {
    view.show(
        new SidebarLines(
                model.rows().queryProperty().get(),
                model.standing().countsProperty().get(),
                views(),
                deleted,
                model.standing().facetsProperty().get(),
                folded,
                whole)
            .lines());
  }

  private void choose(SidebarLine line) {
    model.deciding().turns().behindKeys(() -> chosen(line));
  }

  private void chosen(SidebarLine line) {
    switch (line) {
      case SidebarLine.Heading heading -> fold(heading.group(), !heading.folded());
      case SidebarLine.OfQueue queue -> model.rows().setQuery(queue.queue().query());
      case SidebarLine.OfView it -> {
        model.rows().setQuery(it.view().query());
        if (!it.view().layout().isEmpty()) {
          layouts.use(it.view().layout());
        }
      }
      case SidebarLine.OfFacet facet -> {
        String query = model.rows().queryProperty().get();
        String term = facet.value().term();
        model
            .rows()
            .setQuery(
                QueryText.holds(query, term)
                    ? QueryText.without(query, term)
                    : QueryText.with(query, term));
      }
      case SidebarLine.More more -> {
        if (!whole.remove(more.group())) {
          whole.add(more.group());
        }
        show();
      }
      case SidebarLine.Deleted gone -> putBack();
      case SidebarLine.Hint hint -> {}
    }
  }

  private void rename(SidebarLine line) {
    if (line instanceof SidebarLine.OfView it && isHers(it.view())) {
      naming.ask(
          "Rename the view “" + it.view().name() + "” to",
          "Rename",
          it.view().name(),
          name -> own.named(name).filter(other -> !other.equals(it.view())).isPresent(),
          name -> {
            own.rename(it.view(), name);
            viewsChanged();
            view.goTo(new SidebarLine.OfView("", it.view().named(name), 0, false).key());
          },
          view::focus);
    }
  }

  private void delete(SidebarLine line) {
    if (line instanceof SidebarLine.OfView it && isHers(it.view())) {
      int ofSite = model.standing().siteViewsProperty().get().size();
      deleted = Optional.of(new DeletedView(it.view(), ofSite + own.remove(it.view())));
      viewsChanged();
      model.tell(
          Status.plain("Deleted the view “" + it.view().name() + "”").with("Undo", this::putBack));
    }
  }

  private boolean isHers(SavedView it) {
    if (!it.own()) {
      model.tell(
          Status.bad("“" + it.name() + "” is the site’s own view; it stands in its copydesk.yaml"));
    }
    return it.own();
  }

  private void putBack() {
    if (deleted.isPresent()) {
      DeletedView gone = deleted.get();
      deleted = Optional.empty();
      int ofSite = model.standing().siteViewsProperty().get().size();
      own.putBack(gone.view(), gone.place() - ofSite);
      viewsChanged();
      view.goTo(new SidebarLine.OfView("", gone.view(), 0, false).key());
      model.tell(Status.plain("The view “" + gone.view().name() + "” is there again"));
    }
  }

  /** She goes on: what she has deleted no longer stands in the list. */
  private void leave(SidebarLine line) {
    if (line instanceof SidebarLine.Deleted && deleted.isPresent()) {
      deleted = Optional.empty();
      show();
    }
  }

  /** To the left: from a line to its title, and there the group is folded. */
  private void fold(SidebarLine line) {
    if (line instanceof SidebarLine.Heading) {
      fold(line.group(), true);
    } else {
      view.goTo(new SidebarLine.Heading(line.group(), "", false).key());
    }
  }

  private void unfold(SidebarLine line) {
    if (line instanceof SidebarLine.Heading) {
      fold(line.group(), false);
    }
  }

  private void fold(String group, boolean isFolded) {
    if (isFolded ? folded.add(group) : folded.remove(group)) {
      remembered.put(FOLDED, folded.isEmpty() ? SEPARATOR : String.join(SEPARATOR, folded));
      show();
    }
  }
}
