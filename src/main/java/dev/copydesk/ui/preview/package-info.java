/** What an edit of many articles would change, shown before it is done. */
package dev.copydesk.ui.preview;
