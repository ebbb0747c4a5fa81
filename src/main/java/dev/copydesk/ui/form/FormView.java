package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.ui.model.Spot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The form: groups of fields that fold, made from the schema once and then shown for one article
 * after the other, so that the same field stays in the same place and keeps the focus.
 */
public final class FormView {

  /** What an article is about, and where she most likely begins. */
  private static final FieldPath FIRST_FIELD = FieldPath.of("title");

  private final Unwritten unwritten = new Unwritten();
  private final Notes top = new Notes();
  private final Relay relay = new Relay();
  private final FormGroups groups;
  private final VBox content;
  private final ScrollPane scroll;
  private final MessageView message = new MessageView();
  private final JumpView jump = new JumpView(this::focusField);
  private final StackPane root;
  private final FocusTrail trail;
  private Optional<Schema> schema = Optional.empty();
  private Optional<SelectionNotes.Refusals> refused = Optional.empty();
  private Optional<Sheet> shown = Optional.empty();

  public FormView() {
    this(ZoneId.systemDefault());
  }

  /** A form that shows local times of {@code here}. */
  FormView(ZoneId here) {
    groups = new FormGroups(new Workplace(relay, unwritten, relay, here));
    content = new VBox(top.node(), groups.node());
    scroll = new ScrollPane(content);
    root = new StackPane(scroll, message.node(), jump.node());
    trail = new FocusTrail(groups.node());
    root.getStyleClass().add("cd-form");
    content.getStyleClass().add("cd-form-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("cd-form-scroll");
    showMessage("Select an article to edit its fields.");
  }

  /** Says who hears what she does, and who knows what may stand in a field. */
  void serve(Gestures gestures, Suggestions suggestions) {
    relay.serve(gestures, suggestions);
  }

  public Node node() {
    return root;
  }

  /** Shows a sentence instead of fields. */
  public void showMessage(String text) {
    leaveFields();
    message.show(text);
  }

  /** Shows a sentence instead of fields, and what can be done about it. */
  void showMessage(String text, Complaint.Way way) {
    leaveFields();
    message.show(text, way);
  }

  private void leaveFields() {
    commit();
    shown = Optional.empty();
    scroll.setVisible(false);
  }

  /** Tells which of several articles refused an edit, until she goes on or edits again. */
  void showRefusals(SelectionNotes.Refusals refusals) {
    refused = Optional.of(refusals);
    shown.ifPresent(this::showTop);
  }

  /** Shows an edition of an article; what is typed for another one is handed over first. */
  public void show(Sheet sheet) {
    boolean another = !shown.map(Sheet::subject).equals(Optional.of(sheet.subject()));
    if (another) {
      commit();
      trail.takeRemembered();
    }
    Optional<FieldPath> focused = another ? trail.arriving(sheet.subject()) : Optional.empty();
    if (!schema.equals(Optional.of(sheet.schema()))) {
      groups.build(sheet.schema());
      schema = Optional.of(sheet.schema());
    }
    shown = Optional.of(sheet);
    groups.show(sheet);
    showTop(sheet);
    boolean awaited = message.hasKeys();
    String typed = message.typed();
    scroll.setVisible(true);
    if (awaited) {
      focus();
      trail.type(typed);
    }
    message.hide();
    if (another) {
      focused.ifPresent(this::keepFocus);
    }
  }

  /** Problems of no field in particular stand on top. */
  private void showTop(Sheet sheet) {
    List<Problem> homeless =
        sheet.problems().stream()
            .filter(problem -> groups.holder(problem.path()).isEmpty())
            .toList();
    List<Note> notes = new ArrayList<>(SelectionNotes.of(sheet));
    refused.filter(it -> it.isOf(sheet)).map(SelectionNotes.Refusals::note).ifPresent(notes::add);
    homeless.forEach(problem -> notes.add(Note.of(sheet, problem, relay)));
    top.show(notes);
  }

  /** Another story has the focus in the same field, or in the nearest one where it has it not. */
  private void keepFocus(FieldPath focused) {
    if (!trail.isIn(focused)) {
      focusField(groups.holder(focused).isPresent() ? focused : nearest());
    }
    if (trail.now().isPresent()) {
      trail.drop();
      trail.settleCaret();
    }
  }

  /** For a key that is not here, and that nobody knows: another such key, or the last field. */
  private FieldPath nearest() {
    Sheet sheet = shown.orElseThrow();
    return sheet.unknownKeysOf(FieldPath.ROOT).stream()
        .findFirst()
        .or(groups::lastKnownKey)
        .map(FieldPath::of)
        .orElse(FIRST_FIELD);
  }

  /**
   * She goes on to the story {@code to}.
   *
   * @param takes whether she takes along the field she is in
   */
  public void takeFieldTo(ArticleId to, boolean takes) {
    if (takes) {
      trail.take(to);
    } else {
      trail.drop();
    }
  }

  /** The form has come in sight: a field she took along gets the focus now. */
  public void arrive() {
    shown.flatMap(sheet -> trail.takenTo(sheet.subject())).ifPresent(this::keepFocus);
  }

  /** Reports that she leaves the form by Escape; what is typed is handed over. */
  public void onLeave(Runnable leave) {
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && focusedField().isPresent()) {
            commit();
            leave.run();
            event.consume();
          }
        });
  }

  /** Offers the fields of what is shown, to go to one by its name. */
  public void jump() {
    shown.ifPresent(sheet -> jump.show(JumpPlaces.of(sheet)));
  }

  /** Gives the keys to the field she used last, at first to the title. */
  public void focus() {
    Optional<Spot> place =
        trail.takeRemembered().filter(it -> groups.holder(it.field()).isPresent());
    if (place.isPresent()) {
      goTo(place.get());
    } else {
      keepFocus(trail.last().orElse(FIRST_FIELD));
      reveal();
    }
  }

  /** Gives the keys to the field as soon as there is one, with what is typed until then. */
  public void focusOnceShown() {
    message.focus();
  }

  /** The next time she comes into the form it is here; the keys stay where they are. */
  public void remember(Spot spot) {
    trail.remember(spot);
  }

  /** Hands over everything that is typed and not yet an edit. */
  public void commit() {
    groups.commit();
  }

  /** The field the focus is in; empty where it is outside the form. */
  public Optional<FieldPath> focusedField() {
    return trail.now();
  }

  /** Opens what is folded around {@code path}, focuses its field and scrolls there. */
  public void focusField(FieldPath path) {
    groups
        .holder(path)
        .ifPresent(
            group -> {
              group.focus(path);
              reveal();
            });
  }

  /** Focuses a field with the caret where it is wanted. */
  public void goTo(Spot spot) {
    focusField(spot.field());
    spot.caret().ifPresent(trail::setCaret);
  }

  /** Scrolls so that the focused control can be seen. */
  private void reveal() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (!FormFocus.isWithin(owner, content)) {
      return;
    }
    root.applyCss();
    root.layout();
    Bounds inside = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double view = scroll.getViewportBounds().getHeight();
    double room = content.getHeight() - view;
    double top = scroll.getVvalue() * Math.max(0, room);
    boolean seen = inside.getMinY() >= top && inside.getMaxY() <= top + view;
    if (room > 0 && !seen) {
      scroll.setVvalue(Math.clamp((inside.getCenterY() - view / 2) / room, 0, 1));
    }
  }

  /** The names of the groups that are folded, to be remembered. */
  public Set<String> foldedGroups() {
    return groups.folded();
  }

  /** Folds exactly these groups. */
  public void setFoldedGroups(Set<String> names) {
    groups.fold(names);
  }

  /** Gives up what was typed and not written: another directory is open. */
  void forget() {
    unwritten.clear();
  }

  /** Where texts are typed, in any article, that do not fit their fields and are not written. */
  public List<String> unwrittenPlaces() {
    return unwritten.places();
  }

  /** The fields of what is shown that hold such a text. */
  public List<String> unfitHere() {
    return shown.map(Sheet::subject).map(unwritten::fields).orElse(List.of()).stream()
        .map(FieldPath::toString)
        .toList();
  }

  /** Whether the field the focus is in holds such a text. */
  public boolean isUnwrittenHere() {
    return shown
        .flatMap(sheet -> focusedField().flatMap(path -> unwritten.at(sheet.subject(), path)))
        .isPresent();
  }
}
