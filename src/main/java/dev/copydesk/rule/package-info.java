/** The rules that find what is wrong in an article, one a file, and the checker that asks them. */
package dev.copydesk.rule;
