package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.time.Instant;

/**
 * Unsaved work on one article that an earlier session could not save.
 *
 * @param written when it was kept
 * @param fileChanged whether the file has changed since, or is gone
 */
public record Recoverable(ArticleId article, Instant written, boolean fileChanged) {}
