/** The list of everything wrong in the directory, and the ways to each of it. */
package dev.copydesk.ui.problems;
