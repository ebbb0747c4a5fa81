/** Places in a text, and replacements at places: the words every other room uses for them. */
package dev.copydesk.text;
