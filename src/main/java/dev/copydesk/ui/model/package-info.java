/** The JavaFX mirror of the session: what the window shows, always read on the FX thread. */
package dev.copydesk.ui.model;
