/**
 * The query language as it is written: its words and terms, their places, and changes to a text.
 */
package dev.copydesk.query;
