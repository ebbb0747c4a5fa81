package dev.copydesk.session;

/** What came of fetching an article: it is here with its tree, or why it is not. */
sealed interface Fetch {

  record Here(Editions editions) implements Fetch {}

  record NotHere(String reason) implements Fetch {}
}
