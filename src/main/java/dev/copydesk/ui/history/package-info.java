/** The history: what she did, and the way back to any of it. */
package dev.copydesk.ui.history;
