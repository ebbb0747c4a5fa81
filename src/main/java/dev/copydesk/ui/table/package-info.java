/** The table of articles: its columns, cells and keys. */
package dev.copydesk.ui.table;
