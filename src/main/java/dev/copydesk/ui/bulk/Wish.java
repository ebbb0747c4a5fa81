package dev.copydesk.ui.bulk;

/**
 * What she filled in, as typed.
 *
 * @param related which related story becomes the source, from 0; below 0 where it is pasted
 */
record Wish(
    Kind kind,
    String field,
    String value,
    String find,
    String replacement,
    boolean regular,
    boolean matchCase,
    int related,
    boolean withTitle,
    String pasted) {}
