package dev.copydesk.ui.source;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.ui.SeveritySign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * Tells one problem of the article above its source, with its mends by digit, and goes from one to
 * the next. It tells the one on the line the caret is on.
 */
final class ProblemBar {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final int DIGITS = 9;

  private final FontIcon sign = new FontIcon();
  private final Label message = new Label();
  private final Button place = new Button();
  private final Label count = new Label();
  private final Button previous = step(Octicons.CHEVRON_UP_16, "Previous problem of this article");
  private final Button next = step(Octicons.CHEVRON_DOWN_16, "Next problem of this article");
  private final FlowPane fixes = new FlowPane();
  private final HBox root;
  private List<Problem> problems = List.of();
  private int current;
  private Consumer<Problem> goTo = problem -> {};
  private BiConsumer<Problem, QuickFix> mend = (problem, fix) -> {};

  ProblemBar() {
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    place.getStyleClass().add("small");
    place.setOnAction(event -> tellOf(current));
    previous.setOnAction(event -> tellOf(current - 1));
    next.setOnAction(event -> tellOf(current + 1));
    count.getStyleClass().add("cd-source-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    place.setMinWidth(Region.USE_PREF_SIZE);
    HBox steps = new HBox(place, previous, next, count);
    steps.setAlignment(Pos.CENTER_LEFT);
    steps.getStyleClass().add("cd-source-steps");
    fixes.getStyleClass().add("cd-ways");
    fixes.setMinWidth(0);
    VBox words = new VBox(message, fixes, steps);
    words.getStyleClass().add("cd-source-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    root = new HBox(sign, words);
    root.setId("source-problem");
    root.getStyleClass().add("cd-source-trouble");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(List.of());
  }

  Node node() {
    return root;
  }

  void onGoTo(Consumer<Problem> then) {
    goTo = then;
  }

  void onMend(BiConsumer<Problem, QuickFix> then) {
    mend = then;
  }

  /** Tells of these problems, of the one told before if it is still among them. */
  void show(List<Problem> all) {
    int same = problems.isEmpty() ? -1 : placeOf(all, problems.get(current));
    problems = List.copyOf(all);
    current = Math.clamp(same < 0 ? current : same, 0, Math.max(0, problems.size() - 1));
    tell();
  }

  /** Tells of the first of these, unless what is told stands at the same place. */
  void showFirst(List<SourceMark> about) {
    if (about.isEmpty() || problems.isEmpty()) {
      return;
    }
    SourceMark nearest = about.getFirst();
    boolean told =
        about.stream()
            .filter(mark -> mark.from() == nearest.from())
            .anyMatch(mark -> mark.problem().equals(problems.get(current)));
    int wanted = problems.indexOf(nearest.problem());
    if (!told && wanted >= 0) {
      current = wanted;
      tell();
    }
  }

  /** Mends what is told by its mend number {@code digit}, from 1; tells whether there is one. */
  boolean mend(int digit) {
    boolean can = !problems.isEmpty() && digit >= 1 && digit <= shownFixes().size();
    if (can) {
      mend.accept(problems.get(current), shownFixes().get(digit - 1));
    }
    return can;
  }

  private List<QuickFix> shownFixes() {
    List<QuickFix> all = problems.get(current).fixes();
    return all.subList(0, Math.min(DIGITS, all.size()));
  }

  private void tellOf(int place) {
    if (!problems.isEmpty()) {
      current = Math.floorMod(place, problems.size());
      tell();
      goTo.accept(problems.get(current));
    }
  }

  private void tell() {
    boolean some = !problems.isEmpty();
    root.setVisible(some);
    root.setManaged(some);
    if (!some) {
      return;
    }
    Problem problem = problems.get(current);
    String word = SeveritySign.word(problem.severity());
    sign.setIconCode(SeveritySign.icon(problem.severity()));
    sign.getStyleClass().setAll("ikonli-font-icon", SeveritySign.style(problem.severity()));
    sign.setAccessibleText(word);
    root.pseudoClassStateChanged(ERROR, problem.severity() == dev.copydesk.problem.Severity.ERROR);
    message.setText(problem.message());
    message.setAccessibleText(word + ": " + problem.message());
    place.setText("Go to line " + problem.place().line());
    boolean several = problems.size() > 1;
    count.setText(several ? current + 1 + " of " + problems.size() : "");
    for (Button step : List.of(previous, next)) {
      step.setVisible(several);
      step.setManaged(several);
    }
    showFixes();
  }

  private void showFixes() {
    List<Node> buttons = new ArrayList<>();
    List<QuickFix> all = shownFixes();
    for (int i = 0; i < all.size(); i++) {
      int digit = i + 1;
      String label = all.get(i).label() + (all.get(i).certain() ? "" : "?");
      Label key = new Label("Alt+" + digit);
      key.getStyleClass().add("cd-key");
      Button button = new Button(label, key);
      button.setTooltip(
          new Tooltip(
              label + "  (Alt+" + digit + "; " + digit + " alone while the keys are here)"));
      button.setAccessibleText(label + ", key Alt+" + digit);
      button.getStyleClass().addAll("small", "cd-way");
      button.maxWidthProperty().bind(fixes.widthProperty());
      button.setOnAction(event -> mend(digit));
      buttons.add(button);
    }
    fixes.getChildren().setAll(buttons);
    fixes.setManaged(!buttons.isEmpty());
  }

  private void key(KeyEvent event) {
    int digit = digit(event);
    if (digit > 0 && !event.isShortcutDown() && mend(digit)) {
      event.consume();
    }
  }

  /** The digit from 1 that {@code event} is for; 0 if it is for none. */
  static int digit(KeyEvent event) {
    return event.getCode().isDigitKey()
        ? Math.max(0, "0123456789".indexOf(event.getCode().getChar()))
        : 0;
  }

  private static int placeOf(List<Problem> all, Problem wanted) {
    for (int i = 0; i < all.size(); i++) {
      Problem one = all.get(i);
      if (one.article().equals(wanted.article())
          && one.rule().equals(wanted.rule())
          && one.path().equals(wanted.path())
          && one.place().line() == wanted.place().line()) {
        return i;
      }
    }
    return -1;
  }

  private static Button step(Octicons icon, String name) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("small", "cd-source-step");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }
}
