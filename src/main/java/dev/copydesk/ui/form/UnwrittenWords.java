package dev.copydesk.ui.form;

import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.ApplyResult;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Says why a typed text is not written, with the ways out. */
final class UnwrittenWords {

  private final String label;
  private final Workplace workplace;

  /**
   * @param label what the field is called
   */
  UnwrittenWords(String label, Workplace workplace) {
    this.label = Objects.requireNonNull(label);
    this.workplace = Objects.requireNonNull(workplace);
  }

  /**
   * Of a text that stands in the box.
   *
   * @param read what it is read as
   * @param write writes it as it is read, or as it would be in spite of that
   * @param remove takes the field out of the file
   */
  Complaint judge(TypedValue read, String text, Consumer<NewNode> write, Runnable remove) {
    return switch (read) {
      case TypedValue.Good good ->
          new Complaint(
              "Typed, but not written yet.",
              List.of(new Complaint.Way("Write it", () -> write.accept(good.value()))));
      case TypedValue.Bad(String reason, NewNode anyway) -> {
        Complaint.Way inSpite = new Complaint.Way("Write it anyway", () -> write.accept(anyway));
        yield text.isBlank()
            ? new Complaint(
                "It is empty now, which is not written.",
                List.of(new Complaint.Way("Remove the field", remove), inSpite))
            : new Complaint(reason + " It is not written yet.", List.of(inSpite));
      }
    };
  }

  /**
   * Of an edit that was not made.
   *
   * @param again tries it once more
   */
  Complaint refused(Sheet of, FieldPath field, ApplyResult.Refused refused, Runnable again) {
    List<Complaint.Way> ways =
        of.isSeveral()
            ? List.of(new Complaint.Way("Write it", again))
            : refused
                .instead()
                .map(
                    edit ->
                        new Complaint.Way(
                            "Do what is safe",
                            () ->
                                workplace
                                    .gestures()
                                    .edit(
                                        of,
                                        edit,
                                        EditName.of("Edit " + label + ": " + of.story()),
                                        field,
                                        result -> {})))
                .stream()
                .toList();
    return new Complaint(refused.reason(), ways);
  }

  /** Of what is typed for several articles. */
  static Complaint waiting(Sheet of) {
    return new Complaint(
        true,
        of.isShownFirst()
            ? "Enter shows what it changes in %s. Esc gives it up.".formatted(of.story())
            : "Enter writes it in %s. Esc gives it up.".formatted(of.story()),
        List.of());
  }
}
