package dev.copydesk.session;

/** Whether an entry is one of those looked for; {@code columns} hold what it does not. */
@FunctionalInterface
interface EntryTest {

  boolean of(Entry entry, Columns columns);
}
