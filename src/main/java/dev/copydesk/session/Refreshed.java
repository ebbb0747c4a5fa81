package dev.copydesk.session;

/**
 * What came of comparing with the disk.
 *
 * @param files how many files were compared
 */
public record Refreshed(int files) {}
