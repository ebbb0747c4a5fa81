/** The changes view: the lines that a save will change. */
package dev.copydesk.ui.changes;
