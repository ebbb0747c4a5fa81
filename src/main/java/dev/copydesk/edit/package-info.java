/** Edits in field terms, and the editor that carries them out or says why it cannot. */
package dev.copydesk.edit;
