package dev.copydesk.ui.source;

import dev.copydesk.document.Place;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * The file as it stands: its front matter to type in, its body to read. What is wrong is underlined
 * and told above, and why typing was not done is told under that. The mends are offered above and
 * at the place itself.
 */
public final class SourceView {

  private final SourceArea area = new SourceArea();
  private final ProblemBar bar = new ProblemBar();
  private final MarkMenu menu = new MarkMenu(area.node());
  private final Label complaint = new Label();
  private final FlowPane ways = new FlowPane();
  private final HBox refusal;
  private final BorderPane root;
  private Supplier<List<String>> unwrittenPlaces = List::of;
  private BooleanSupplier unwrittenHere = () -> false;
  private BooleanSupplier undo = () -> false;

  public SourceView() {
    complaint.setWrapText(true);
    complaint.setMinHeight(Region.USE_PREF_SIZE);
    ways.getStyleClass().add("cd-ways");
    VBox words = new VBox(complaint, ways);
    words.getStyleClass().add("cd-source-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    refusal = new HBox(new FontIcon(Octicons.CIRCLE_SLASH_16), words);
    refusal.setId("source-refusal");
    refusal.getStyleClass().add("cd-source-refusal");
    root = new BorderPane(area.node());
    root.setTop(new VBox(bar.node(), refusal));
    root.getStyleClass().add("cd-source");
    area.onMarks(bar::showFirst);
    area.onMenu(menu::show);
    area.onKey(this::key);
    bar.onGoTo(this::goTo);
    calm();
  }

  /** A way out of a refusal, as a button says it. */
  record Way(String label, Runnable run) {}

  public Node node() {
    return root;
  }

  public void focus() {
    area.focus();
  }

  /** Where texts are typed, in any article, that are not written since they do not fit. */
  public List<String> unwrittenPlaces() {
    return unwrittenPlaces.get();
  }

  /** Whether the keys are in such a text. */
  public boolean isUnwrittenHere() {
    return area.isFocused() && unwrittenHere.getAsBoolean();
  }

  void tellUnwritten(Supplier<List<String>> all, BooleanSupplier here) {
    unwrittenPlaces = all;
    unwrittenHere = here;
  }

  void onTyped(BiConsumer<Span, String> then) {
    area.onTyped(then);
  }

  void onMend(BiConsumer<Problem, QuickFix> then) {
    bar.onMend(then);
    menu.onMend(then);
  }

  /** Hears Undo in the text; tells whether something was taken back. */
  void onUndo(BooleanSupplier then) {
    undo = then;
  }

  /**
   * Shows another article, from its first problem if it cannot be read without. The keys stay where
   * they are: she may be walking along the rows.
   */
  void open(ArticleSource source, boolean atProblem) {
    show(source);
    area.goTo(source.headLines() + 1, 1);
    if (atProblem && !source.problems().isEmpty()) {
      showPlace(source.problems().getFirst());
    }
  }

  /** Shows the same article anew: what is the same stays, with caret and scroll. */
  void show(ArticleSource source) {
    area.setEditable(source.whole());
    area.show(source.text(), source.bodyLine(), source.marks());
    bar.show(source.problems());
  }

  /** Shows what is wrong by now; the text stays. */
  void mark(ArticleSource source) {
    area.mark(source.bodyLine(), source.marks());
    bar.show(source.problems());
  }

  /** Shows {@code source} in the place of what was typed, with the caret at {@code offset}. */
  void restore(ArticleSource source, int offset) {
    area.show(source.text(), source.bodyLine(), source.marks());
    area.goToOffset(offset);
  }

  /** Tells why what was typed is not in the article. */
  void complain(String reason, List<Way> out) {
    complaint.setText(reason);
    ways.getChildren()
        .setAll(
            out.stream()
                .map(
                    way -> {
                      Button button = new Button(way.label());
                      button.getStyleClass().add("small");
                      button.setOnAction(event -> way.run().run());
                      return button;
                    })
                .toList());
    refusal.setVisible(true);
    refusal.setManaged(true);
  }

  /** Nothing is to be complained of. */
  void calm() {
    refusal.setVisible(false);
    refusal.setManaged(false);
  }

  private void goTo(Problem problem) {
    goTo(problem.place());
  }

  /** Puts the caret there, and the keys into the text. */
  public void goTo(Place place) {
    area.goTo(place.line(), place.column());
    area.focus();
  }

  private void showPlace(Problem problem) {
    area.goTo(problem.place().line(), problem.place().column());
  }

  /** Mends what is told above by the digit of the key; tells whether there is such a mend. */
  public boolean mend(KeyEvent event) {
    int digit = ProblemBar.digit(event);
    return digit > 0 && bar.mend(digit);
  }

  private boolean key(KeyEvent event) {
    boolean isUndo = event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown();
    return isUndo && undo.getAsBoolean();
  }
}
