package dev.copydesk.ui.form;

import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.ApplyResult;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * A list of records, such as images or related stories: a card each, and a button that adds one. Up
 * and Down walk over the cards, Alt+Shift with them or the mouse moves one, Alt+Delete removes it.
 */
final class RecordsEditor implements FieldEditor, RecordCard.Owner {

  /** What to do when the edited list is shown. */
  private record Afterwards(int index, boolean opens) {}

  private final Field field;
  private final Workplace workplace;
  private final Maker maker;
  private final CardColumn column = new CardColumn(this::cardNode);
  private final DropMark dropMark = new DropMark(column, index -> card(index).node());
  private final CardsFoot foot;
  private final VBox root;
  private final Map<Integer, RecordCard> cards = new HashMap<>();
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath path = FieldPath.ROOT;
  private final OpenItems open = new OpenItems();
  private Optional<Afterwards> afterwards = Optional.empty();
  private int count;
  private int stop;
  private boolean locked;

  RecordsEditor(Field field, Workplace workplace, Maker maker) {
    this.field = field;
    this.workplace = workplace;
    this.maker = maker;
    foot = new CardsFoot(field.label(), noun(), this::add);
    root = new VBox(column, foot.node());
    root.setMinHeight(0);
  }

  /** What one item is called: the label in the singular, in lower case. */
  private String noun() {
    String label = field.label().toLowerCase(Locale.ROOT);
    if (label.endsWith("ies")) {
      return label.substring(0, label.length() - 3) + 'y';
    }
    return label.endsWith("s") ? label.substring(0, label.length() - 1) : label;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Sheet next, FieldPath at, boolean isLocked) {
    boolean same = sheet.map(Sheet::subject).equals(Optional.of(next.subject())) && path.equals(at);
    sheet = Optional.of(next);
    path = at;
    locked = isLocked;
    count = next.value(at) instanceof FieldValue.Items(int items) ? items : 0;
    if (!same) {
      open.clear();
      afterwards = Optional.empty();
      complaint.set(Complaint.NONE);
    }
    foot.show(next.value(at), next.tally(at), locked);
    afterwards.filter(Afterwards::opens).ifPresent(after -> open.set(after.index(), true));
    open.keepBelow(count);
    showCards(!same);
    open.all().forEach(column::need);
    Optional<Afterwards> now = afterwards;
    afterwards = Optional.empty();
    now.ifPresent(
        after -> {
          if (after.opens()) {
            focus(at.index(after.index()).key(field.fields().getFirst().key()));
          } else {
            focusCard(after.index());
          }
        });
  }

  /** Shows the cards that exist anew; others show what they should when they are made. */
  private void showCards(boolean another) {
    boolean focusBeyond =
        column.present().stream().anyMatch(i -> i >= count && cards.get(i).isHeaderFocused());
    if (another) {
      column.trim();
    }
    column.present().stream().filter(i -> i < count).forEach(this::showCard);
    column.setCount(count);
    if (focusBeyond) {
      foot.focusAdd();
    }
    stop = Math.clamp(stop, 0, Math.max(0, count - 1));
  }

  private Node cardNode(int index) {
    showCard(index);
    return card(index).node();
  }

  private RecordCard card(int index) {
    return cards.computeIfAbsent(
        index, i -> new RecordCard(i, noun(), this, this::rows, workplace));
  }

  private void showCard(int index) {
    sheet.ifPresent(
        shown -> card(index).show(shown, path.index(index), count, open.contains(index), locked));
    card(index).setStop(index == stop);
  }

  private FieldRows rows() {
    return new FieldRows(field.fields(), maker, workplace, FieldRows.Extent.PRESENT, true);
  }

  private void setStop(int index) {
    int before = stop;
    stop = Math.clamp(index, 0, Math.max(0, count - 1));
    if (cards.containsKey(before)) {
      card(before).setStop(before == stop);
    }
    card(stop).setStop(true);
  }

  @Override
  public void setOpen(int index, boolean opened) {
    if (open.set(index, opened)) {
      card(index).commit();
      showCard(index);
    }
  }

  @Override
  public void focusCard(int index) {
    if (count == 0) {
      foot.focusAdd();
    } else {
      setStop(index);
      column.need(stop);
      card(stop).focusHeader();
    }
  }

  private void add() {
    if (sheet.isEmpty() || field.fields().isEmpty()) {
      return;
    }
    String first = field.fields().getFirst().key();
    NewNode record =
        new NewNode.Entries(List.of(new NewNode.NewEntry(first, new NewNode.Text(""))));
    afterwards = Optional.of(new Afterwards(count, true));
    edit("Add " + noun(), Edit.append(path, record), () -> {});
  }

  @Override
  public void move(int from, int to) {
    if (!locked && from != to && to >= 0 && to < count) {
      commit();
      afterwards = Optional.of(new Afterwards(to, false));
      Runnable asBefore = open.moved(from, to);
      sheet.ifPresent(s -> workplace.unwritten().itemMoved(s.subject(), path, from, to));
      edit(
          "Move " + noun(),
          new Edit.MoveItem(path.index(from), to),
          () -> {
            asBefore.run();
            sheet.ifPresent(s -> workplace.unwritten().itemMoved(s.subject(), path, to, from));
          });
    }
  }

  @Override
  public void remove(int index) {
    if (!locked && index < count) {
      commit();
      afterwards = Optional.of(new Afterwards(Math.max(0, Math.min(index, count - 2)), false));
      edit("Remove " + noun(), new Edit.Remove(path.index(index)), open.removed(index));
    }
  }

  private void edit(String what, Edit edit, Runnable refusedToo) {
    sheet.ifPresent(
        shown ->
            workplace
                .gestures()
                .edit(
                    shown,
                    edit,
                    EditName.of(what + ": " + shown.story()),
                    path,
                    result -> done(edit, result, refusedToo)));
  }

  private void done(Edit edit, ApplyResult.Applied result, Runnable refusedToo) {
    switch (result) {
      case ApplyResult.Changed changed -> {
        complaint.set(Complaint.NONE);
        if (edit instanceof Edit.Remove(FieldPath item)
            && item.last().orElseThrow() instanceof Step.Index(int index)) {
          workplace.unwritten().itemRemoved(Subject.of(changed.article()), path, index);
        }
      }
      case ApplyResult.Unchanged same -> afterwards = Optional.empty();
      case ApplyResult.Refused refused -> {
        afterwards = Optional.empty();
        refusedToo.run();
        complaint.set(new Complaint(refused.reason(), List.of()));
      }
    }
  }

  @Override
  public void dragged(MouseEvent event) {
    dropMark.show(event, stop);
  }

  @Override
  public void dropped(int from, MouseEvent event) {
    move(from, dropMark.take(event));
  }

  @Override
  public void commit() {
    open.all().stream().filter(cards::containsKey).forEach(i -> card(i).commit());
  }

  @Override
  public void focus(FieldPath at) {
    int depth = path.steps().size();
    if (foot.takesFocus()) {
      return;
    }
    boolean inside =
        at.startsWith(path)
            && at.steps().size() > depth
            && at.steps().get(depth) instanceof Step.Index(int index)
            && index < count;
    if (!inside) {
      focusCard(stop);
      return;
    }
    int index = ((Step.Index) at.steps().get(depth)).index();
    if (at.steps().size() == depth + 1) {
      focusCard(index);
    } else {
      setStop(index);
      column.need(index);
      setOpen(index, true);
      card(index).focus(at);
    }
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }
}
