package dev.copydesk.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * The sidebar, the table and the article side by side. The outer two keep their widths while she
 * resizes the window; the table gets the rest. Until she has said whether she wants the sidebar, it
 * is there where the window is wide enough for all three.
 */
public final class MiddleView {

  private static final double DETAIL_WIDTH = 364;
  private static final double NARROWEST_DETAIL = 280;
  private static final double SIDEBAR_WIDTH = 156;
  private static final double NARROWEST_SIDEBAR = 120;
  private static final double WIDEST_SIDEBAR = 400;
  private static final double WIDE_ENOUGH = 1100;

  private final Node sidebar;
  private final Node detail;
  private final SplitPane pane;
  private final ReadOnlyBooleanWrapper sidebarShown = new ReadOnlyBooleanWrapper();
  private Optional<Boolean> wished = Optional.empty();
  private double detailWidth = DETAIL_WIDTH;
  private double sidebarWidth = SIDEBAR_WIDTH;
  private boolean fitted;

  MiddleView(Node sidebar, Node left, Node detail) {
    this.sidebar = sidebar;
    this.detail = detail;
    pane = new SplitPane(left, detail);
    pane.getStyleClass().add("cd-middle");
    pane.widthProperty().addListener(width -> fit());
    // She has moved a divider: from now on these are the widths to keep.
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> keepWidths());
  }

  Node node() {
    return pane;
  }

  /** How wide the article's side is, in pixels. */
  public double detailWidth() {
    return detailWidth;
  }

  /** Makes the article's side that wide at the start. */
  public void setDetailWidth(double width) {
    detailWidth = Math.max(width, NARROWEST_DETAIL);
  }

  /** How wide the sidebar is, or was when it was last there. */
  double sidebarWidth() {
    return sidebarWidth;
  }

  /** Makes the sidebar that wide at the start. */
  void setSidebarWidth(double width) {
    sidebarWidth = Math.clamp(width, NARROWEST_SIDEBAR, WIDEST_SIDEBAR);
  }

  ReadOnlyBooleanProperty sidebarShownProperty() {
    return sidebarShown.getReadOnlyProperty();
  }

  /** She wants the sidebar, or does not, however wide the window is. */
  void wishSidebar(boolean shown) {
    wished = Optional.of(shown);
    if (fitted) {
      show(wanted());
    }
  }

  private void fit() {
    if (pane.getWidth() <= 0) {
      return;
    }
    boolean isWanted = wanted();
    fitted = true;
    if (isWanted != sidebarShown.get()) {
      show(isWanted);
    } else {
      divide();
      // The pane shares a new width out itself when it is laid out next; this comes behind it.
      Platform.runLater(this::divide);
    }
  }

  private boolean wanted() {
    return wished.orElse(pane.getWidth() >= WIDE_ENOUGH);
  }

  private void keepWidths() {
    if (fitted) {
      detailWidth = Math.max(detail.getLayoutBounds().getWidth(), NARROWEST_DETAIL);
      sidebarWidth =
          sidebarShown.get()
              ? Math.clamp(sidebar.getLayoutBounds().getWidth(), NARROWEST_SIDEBAR, WIDEST_SIDEBAR)
              : sidebarWidth;
    }
  }

  private void show(boolean withSidebar) {
    boolean isThere = pane.getItems().contains(sidebar);
    if (withSidebar && !isThere) {
      pane.getItems().addFirst(sidebar);
    } else if (!withSidebar && isThere) {
      pane.getItems().remove(sidebar);
    }
    sidebarShown.set(withSidebar);
    divide();
    // Laying out other parts for the first time moves the dividers; so they are put once more.
    Platform.runLater(this::divide);
  }

  private void divide() {
    double all = pane.getWidth();
    if (all > 0 && sidebarShown.get()) {
      pane.setDividerPositions(sidebarWidth / all, 1 - detailWidth / all);
    } else if (all > 0) {
      pane.setDividerPositions(1 - detailWidth / all);
    }
  }
}
