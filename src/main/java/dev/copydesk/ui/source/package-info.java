/** The source view: the file as it stands, for reading. */
package dev.copydesk.ui.source;
