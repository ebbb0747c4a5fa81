/** The command line: what the window does, for scripts and CI, over the same session. */
package dev.copydesk.command;
