/** Deciding about stories by single keys: the line under the table, and what the keys do. */
package dev.copydesk.ui.triage;
