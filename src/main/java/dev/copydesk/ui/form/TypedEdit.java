package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.util.Optional;
import java.util.function.Function;

/** What is written in each article for a text typed for all of them. */
@FunctionalInterface
interface TypedEdit {

  /**
   * @param value how the text is read
   */
  Function<Article, Optional<Edit>> of(Sheet sheet, FieldPath field, String text, NewNode value);
}
