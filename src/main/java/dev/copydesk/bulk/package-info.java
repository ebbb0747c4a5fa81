/** Edits of many articles at once, each made for an article from what it is. */
package dev.copydesk.bulk;
