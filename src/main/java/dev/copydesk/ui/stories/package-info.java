/** What else is known about a story: its doubles, its related articles, its pictures, its links. */
package dev.copydesk.ui.stories;
