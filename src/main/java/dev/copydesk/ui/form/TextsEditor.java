package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Agreement;
import dev.copydesk.session.ApplyResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * A list of short texts, as topics are: a chip each, and a text field that completes and adds. A
 * text that is not known and not added by Enter stays typed.
 */
final class TextsEditor implements FieldEditor, ChipFlow.Owner, TokenEntry.Owner {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final Field field;
  private final Workplace workplace;
  private final TokenEntry entry;
  private final ChipFlow chips;
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath path = FieldPath.ROOT;
  private List<String> texts = List.of();
  private boolean locked;
  private OptionalInt focusNext = OptionalInt.empty();

  TextsEditor(Field field, Workplace workplace) {
    this.field = field;
    this.workplace = workplace;
    entry = new TokenEntry(field.label(), this, this::addable);
    chips = new ChipFlow(entry.box(), this);
    entry.markFocusAt(chips.node());
  }

  private List<String> addable() {
    return workplace.suggestions().forField(path).stream().filter(t -> !texts.contains(t)).toList();
  }

  @Override
  public void typed() {
    complaint.set(Complaint.NONE);
  }

  @Override
  public boolean giveUp() {
    boolean isMarked = !complaint.get().isNone();
    if (isMarked) {
      entry.setText("");
      settle();
    }
    return isMarked;
  }

  @Override
  public boolean goToLast() {
    if (!texts.isEmpty()) {
      chips.focus(texts.size() - 1);
    }
    return !texts.isEmpty();
  }

  @Override
  public void add(String typed) {
    entry.hideOffers();
    String text = spelledAsKnown(typed.strip());
    int present = texts.indexOf(text);
    if (present >= 0 && isInAll(text)) {
      entry.setText("");
      settle();
      chips.focus(present);
    } else if (!text.isEmpty() && !locked) {
      entry.setText("");
      settle();
      edit(
          "Add " + text,
          each(
              schema -> ListEdits.add(schema, path, text),
              Edit.append(path, new NewNode.Text(text))),
          text);
    }
  }

  private boolean isInAll(String text) {
    Optional<Agreement> several = sheet.flatMap(shown -> shown.tally(path));
    return several.isEmpty() || several.get().texts().get(text) == several.get().articles();
  }

  /** What several articles each take in their own way, and one article takes as it is. */
  private Function<Article, Optional<Edit>> each(
      Function<Schema, Function<Article, Optional<Edit>>> several, Edit one) {
    return sheet
        .filter(shown -> shown.tally(path).isPresent())
        .map(shown -> several.apply(shown.schema()))
        .orElse(article -> Optional.of(one));
  }

  private String spelledAsKnown(String text) {
    return workplace.suggestions().forField(path).stream()
        .filter(known -> known.equalsIgnoreCase(text))
        .findFirst()
        .orElse(text);
  }

  @Override
  public void remove(int index) {
    if (!locked && index < texts.size()) {
      focusNext = OptionalInt.of(index);
      String text = texts.get(index);
      edit(
          "Remove " + text,
          each(schema -> ListEdits.remove(schema, path, text), new Edit.Remove(path.index(index))),
          "");
    }
  }

  @Override
  public void move(int from, int to) {
    boolean isOne = sheet.filter(shown -> shown.tally(path).isEmpty()).isPresent();
    if (!locked && isOne && to >= 0 && to < texts.size() && from != to) {
      focusNext = OptionalInt.of(to);
      Edit move = new Edit.MoveItem(path.index(from), to);
      edit("Move " + texts.get(from), article -> Optional.of(move), "");
    }
  }

  private void edit(String what, Function<Article, Optional<Edit>> edit, String typed) {
    if (sheet.isPresent()) {
      EditName name =
          EditName.of(
              "%s (%s): %s"
                  .formatted(what, field.label().toLowerCase(Locale.ROOT), sheet.get().story()));
      workplace.gestures().editEach(sheet.get(), edit, name, path, result -> done(result, typed));
    }
  }

  private void done(ApplyResult.Applied result, String typed) {
    switch (result) {
      case ApplyResult.Changed changed -> {}
      case ApplyResult.Unchanged same -> focusNext = OptionalInt.empty();
      case ApplyResult.Refused refused -> {
        focusNext = OptionalInt.empty();
        if (!typed.isEmpty()) {
          entry.setText(typed);
        }
        complaint.set(new Complaint(refused.reason(), List.of()));
      }
    }
  }

  @Override
  public Node node() {
    return chips.node();
  }

  @Override
  public void show(Sheet next, FieldPath at, boolean isLocked) {
    boolean same = sheet.map(Sheet::subject).equals(Optional.of(next.subject())) && path.equals(at);
    sheet = Optional.of(next);
    path = at;
    locked = isLocked;
    FieldValue value = next.value(at);
    Optional<Agreement> several = next.tally(at);
    texts =
        several
            .map(tally -> List.copyOf(tally.texts().keySet()))
            .orElse(value instanceof FieldValue.Texts(List<String> present) ? present : List.of());
    chips.show(texts, locked);
    chips.share(
        several
            .map(tally -> List.copyOf(tally.texts().values()))
            .orElse(texts.stream().map(text -> 1).toList()),
        several.map(Agreement::articles).orElse(1));
    entry.show(
        several.filter(Agreement::varies).isPresent() ? "varies · add to all…" : prompt(value),
        texts.isEmpty() || several.isPresent(),
        locked);
    chips.node().pseudoClassStateChanged(MISSING, next.isMissing(at));
    if (!same) {
      focusNext = OptionalInt.empty();
      Optional<String> kept = workplace.unwritten().at(next.subject(), at);
      entry.setText(kept.orElse(""));
      complaint.set(kept.map(this::notAdded).orElse(Complaint.NONE));
    }
    focusNext.ifPresent(
        index -> {
          focusNext = OptionalInt.empty();
          chips.focus(index);
        });
  }

  private static String prompt(FieldValue value) {
    return switch (value) {
      case FieldValue.Missing missing -> "missing · add…";
      case FieldValue.Null nothing -> "no value (null) · add…";
      case FieldValue.Texts list -> list.texts().isEmpty() ? "empty list · add…" : "add…";
      case FieldValue.Text other -> "";
      case FieldValue.Whole other -> "";
      case FieldValue.Flag other -> "";
      case FieldValue.Date other -> "";
      case FieldValue.Group other -> "";
      case FieldValue.Items other -> "empty list · add…";
      case FieldValue.Sealed other -> "";
      case FieldValue.Unexpected other -> "";
    };
  }

  /** Adds what is typed if it is a known text; another one stays typed, marked, until she says. */
  @Override
  public void commit() {
    String text = entry.text().strip();
    if (text.isEmpty() || sheet.isEmpty()) {
      return;
    }
    if (workplace.suggestions().forField(path).stream().anyMatch(text::equalsIgnoreCase)) {
      add(text);
    } else {
      workplace.unwritten().keep(sheet.get().subject(), path, text);
      complaint.set(notAdded(text));
    }
  }

  private Complaint notAdded(String text) {
    return new Complaint(
        "“" + text + "” is typed, but not added yet.",
        List.of(new Complaint.Way("Add it", () -> add(text))));
  }

  private void settle() {
    complaint.set(Complaint.NONE);
    sheet.ifPresent(shown -> workplace.unwritten().forget(shown.subject(), path));
  }

  @Override
  public void focus(FieldPath at) {
    entry.box().requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }
}
