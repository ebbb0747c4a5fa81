/** The search box: the query, how it could go on, and what is wrong in it. */
package dev.copydesk.ui.search;
