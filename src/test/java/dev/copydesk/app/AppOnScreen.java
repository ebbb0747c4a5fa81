package dev.copydesk.app;

import atlantafx.base.theme.PrimerLight;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.Hands;
import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.preview.PreviewController;
import dev.copydesk.web.Answer;
import dev.copydesk.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program in a window on a screen that is not there, with its real worker. Gestures wait
 * until all they caused is done.
 */
final class AppOnScreen extends Around implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private static final Web NO_NETWORK =
      new Web(
          address -> Optional.of(new Answer.Unreached("There is no network here.")),
          Duration.ofSeconds(1));

  private final ExecutorService worker = CopydeskApp.oneWorker();
  private final Wiring wiring;
  private final Stage stage;

  private AppOnScreen(
      Map<String, String> remembered, Optional<Path> unsavedWork, Web web, Executor fx) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    memory.putAll(remembered);
    wiring = new Wiring(this, browsed::add, web, worker, fx, unsavedWork);
    stage = new Stage();
    stage.setScene(wiring.scene());
    stage.setWidth(1000);
    stage.setHeight(900);
    stage.setOnHidden(event -> wiring.keep());
    stage.show();
    stage.requestFocus();
  }

  static AppOnScreen start() {
    return start(Map.of());
  }

  static AppOnScreen start(Map<String, String> remembered) {
    return start(remembered, NO_NETWORK);
  }

  static AppOnScreen start(Map<String, String> remembered, Web web) {
    return onFx(() -> new AppOnScreen(remembered, Optional.empty(), web, Platform::runLater));
  }

  /** Keeps unsaved work in {@code unsavedWork}, and offers what it finds there. */
  static AppOnScreen startWithWorkIn(Path unsavedWork) {
    return onFx(
        () -> new AppOnScreen(Map.of(), Optional.of(unsavedWork), NO_NETWORK, Platform::runLater));
  }

  /** Has all that comes to the window from the worker run by {@code fx}, which can measure it. */
  static AppOnScreen start(Executor fx) {
    return onFx(() -> new AppOnScreen(Map.of(), Optional.empty(), NO_NETWORK, fx));
  }

  static <T> T onFx(Callable<T> work) {
    return Hands.onFx(work);
  }

  /** Does {@code gesture} and waits until nothing it caused is left to do. */
  void after(Runnable gesture) {
    onFx(
        () -> {
          gesture.run();
          return true;
        });
    settle();
  }

  /** Two rounds over worker and window without news: neither has anything left. */
  private void settle() {
    for (int quiet = 0; quiet < 3; quiet++) {
      try {
        worker.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) {
        throw new AssertionError(e);
      }
      if (onFx(() -> model().opened().activityProperty().get().isPresent())) {
        quiet = 0;
      }
    }
  }

  /** Waits for what takes its time, such as a pause before something is remembered. */
  void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain", e);
    }
  }

  SessionModel model() {
    return wiring.model();
  }

  PreviewController previews() {
    return wiring.previews();
  }

  List<Command> commands() {
    return wiring.controller().commands();
  }

  /** Gives a command by its lasting name, as the palette does. */
  void run(String id) {
    after(() -> give(id));
  }

  /** On the FX thread: gives a command by its lasting name. */
  void give(String id) {
    commands().stream()
        .filter(command -> command.name().id().equals(id) && command.enabled().get())
        .findFirst()
        .orElseThrow()
        .run()
        .run();
  }

  void open(Path directory) {
    after(() -> wiring.controller().open(directory));
  }

  /** Makes the window that large. */
  void resize(double width, double height) {
    after(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /** The window goes, and keeps what is remembered then. */
  void leave() {
    after(stage::hide);
  }

  /** Closes the window as its cross does. */
  void askToClose() {
    after(() -> wiring.controller().close());
  }

  /** The window has the focus again, as when she comes back from another program. */
  void comeBack() {
    after(() -> wiring.controller().windowFocused());
  }

  List<String> titles() {
    return onFx(() -> model().rows().rows().stream().map(Entry::title).toList());
  }

  void select(String... paths) {
    after(() -> model().showing().select(List.of(paths).stream().map(ArticleId::new).toList()));
  }

  /** Presses a key where the focus is. */
  void press(KeyCode code, KeyCode... with) {
    after(() -> Hands.press(focusOwner(), code, with));
  }

  /** Presses keys so fast that nothing is done between them. */
  void pressAtOnce(KeyCode... codes) {
    after(() -> List.of(codes).forEach(code -> Hands.press(focusOwner(), code)));
    settle();
  }

  /** Types a sign that is known by what it types, such as {@code ?}, where the focus is. */
  void sign(String sign) {
    after(() -> typed(sign));
  }

  private void typed(String sign) {
    Hands.type(focusOwner(), sign);
  }

  /** On the FX thread: what has the keys. */
  Node focusOwner() {
    return stage.getScene().getFocusOwner();
  }

  /** Puts {@code text} in the place of what stands in the focused field. */
  void type(String text) {
    after(
        () -> {
          TextInputControl box = (TextInputControl) focusOwner();
          box.selectAll();
          box.replaceSelection(text);
        });
  }

  /** Types {@code text} letter by letter where the focus is. */
  void typeLetters(String text) {
    after(() -> text.codePoints().mapToObj(Character::toString).forEach(this::typed));
  }

  void focusField(String path) {
    after(() -> wiring.focusField(FieldPath.parse(path).orElseThrow()));
  }

  void click(String label) {
    after(
        () ->
            all(Button.class).stream()
                .filter(button -> button.getText().equals(label) && isShown(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + label + "”"))
                .fire());
  }

  /** All words that can be read in the window now. */
  String words() {
    return onFx(
        () ->
            String.join(
                "\n",
                all(Labeled.class).stream()
                    .filter(AppOnScreen::isShown)
                    .map(Labeled::getText)
                    .filter(text -> text != null)
                    .toList()));
  }

  @SuppressWarnings("unchecked")
  TableView<Entry> table() {
    return (TableView<Entry>) stage.getScene().lookup("#articles");
  }

  /** The same as {@link #find}, on the FX thread. */
  Node node(String selector) {
    return stage.getScene().lookup(selector);
  }

  Node find(String selector) {
    return onFx(() -> stage.getScene().lookup(selector));
  }

  /** The path of the form's field that has the keys; empty where they are elsewhere. */
  Optional<String> onForm() {
    return onFx(() -> wiring.focusedField().map(FieldPath::toString));
  }

  /** On the FX thread: whether there is such a node. */
  boolean isThere(String selector) {
    return stage.getScene().lookup(selector) != null;
  }

  Node focused() {
    return onFx(this::focusOwner);
  }

  <T extends Node> List<T> all(Class<T> type) {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    return stage.getScene().getRoot().lookupAll("*").stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  @Override
  public void close() {
    // The screen that is not there remembers its windows; without a scene that costs little.
    after(() -> stage.setScene(new Scene(new Group())));
    after(stage::hide);
    worker.shutdown();
  }
}
