package dev.copydesk.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

/**
 * The right side of the window: the tabs of one article, or a calm word where there is not one. The
 * history is about the whole session, so it is there whatever is selected.
 */
public final class DetailView {

  private static final double NARROWEST = 280;

  private final TabPane tabs = new TabPane();
  private final Label place = new Label();
  private final Label calm = new Label();
  private boolean isCalm;
  private final StackPane root =
      new StackPane(tabs, place, calm) {
        @Override
        protected void layoutChildren() {
          super.layoutChildren();
          tabs.layout();
          giveWay();
        }
      };

  /** A tab to choose. */
  public enum Page {
    FORM,
    SOURCE,
    CHANGES,
    HISTORY,
    STORIES;

    /** Its lasting name. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Page> named(String id) {
      return Arrays.stream(values()).filter(page -> page.id().equals(id)).findFirst();
    }
  }

  /** Holds the pages of an article. */
  public DetailView(Node form, Node source, Node changes, Node history, Node stories) {
    tabs.setId("pages");
    tabs.setAccessibleText("Pages of the article");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("cd-pages");
    tabs.getTabs()
        .addAll(
            List.of(
                tab("Form", form),
                tab("Source", source),
                tab("Changes", changes),
                tab("History", history),
                tab("Stories", stories)));
    place.getStyleClass().add("cd-place");
    place.setMouseTransparent(true);
    StackPane.setAlignment(place, Pos.TOP_RIGHT);
    calm.getStyleClass().add("cd-placeholder");
    calm.setWrapText(true);
    calm.setId("calm");
    root.getStyleClass().add("cd-detail");
    root.setMinWidth(NARROWEST);
    root.widthProperty().subscribe(width -> fitPlace());
    calm.setMouseTransparent(true);
    tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> showPage());
    showCalm("");
  }

  public Node node() {
    return root;
  }

  /** Shows all pages, of one article. */
  public void showPages() {
    show(Set.of(Page.values()), "");
  }

  /** Shows the pages that are about several articles. */
  public void showPagesOfSeveral() {
    show(Set.of(Page.FORM, Page.HISTORY), "");
  }

  /** Shows a word in the place of all pages that are about an article. */
  public void showCalm(String words) {
    show(Set.of(Page.HISTORY), words);
  }

  private void show(Set<Page> pages, String words) {
    isCalm = !pages.contains(Page.FORM);
    calm.setText(words);
    for (Page page : Page.values()) {
      tab(page).setDisable(!pages.contains(page));
      tab(page).getContent().setVisible(pages.contains(page));
    }
    showPage();
    fitPlace();
  }

  private void showPage() {
    calm.setVisible(isCalm && page() != Page.HISTORY);
  }

  /** Whether that page has something to show. */
  public boolean has(Page page) {
    return !tab(page).isDisabled();
  }

  /** Whether a word stands in the place of the article. */
  public boolean isCalm() {
    return isCalm;
  }

  /** Which row of how many it is; left out where the tabs have the room. */
  public void showPlace(String words) {
    place.setText(words);
    fitPlace();
  }

  /** The tabs can be read before it can: they grow with the number of changes. */
  private void fitPlace() {
    Node headers = tabs.lookup(".headers-region");
    double taken = headers == null ? 0 : headers.prefWidth(-1);
    place.setVisible(!isCalm && taken + place.prefWidth(-1) <= root.getWidth());
  }

  /** Where there is no room beside the tabs for it, the place is left to the status line. */
  private void giveWay() {
    Node names = tabs.lookup(".headers-region");
    double end = names == null ? 0 : names.getBoundsInParent().getMaxX();
    place.setOpacity(place.getLayoutX() > end ? 1 : 0);
  }

  /** What stands on the tab of the changes. */
  public void showChangesTitle(String title) {
    tab(Page.CHANGES).setText(title);
    Platform.runLater(this::fitPlace);
  }

  public Page page() {
    return Page.values()[tabs.getSelectionModel().getSelectedIndex()];
  }

  /** Whether that page is in front, and not a calm word. */
  public boolean isShowing(Page page) {
    return page() == page && has(page);
  }

  public void select(Page page) {
    tabs.getSelectionModel().select(page.ordinal());
  }

  /** Reports each page she goes to. */
  public void onPage(Consumer<Page> chosen) {
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .addListener((property, before, now) -> chosen.accept(page()));
  }

  /** Keeps the keys on this side, where what had them is no longer shown. */
  public void keepFocus() {
    if (isShowing(Page.HISTORY)) {
      return;
    }
    if (hasKeys()) {
      (isCalm ? calm : tabs).requestFocus();
    }
  }

  /** Whether the keys are on this side. */
  public boolean hasKeys() {
    Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
    while (at != null && at != root) {
      at = at.getParent();
    }
    return at != null;
  }

  /** Gives the page in front the keys. */
  public void focus() {
    if (!isCalm) {
      tabs.requestFocus();
    }
  }

  private Tab tab(Page page) {
    return tabs.getTabs().get(page.ordinal());
  }

  private static Tab tab(String title, Node content) {
    Tab tab = new Tab(title, content);
    tab.setClosable(false);
    return tab;
  }
}
