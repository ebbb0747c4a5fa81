/**
 * The one gate to the articles of a directory: open, look, apply, undo, save. Confined to one
 * thread; nothing here starts another.
 */
package dev.copydesk.session;
