/** What to look at: queues, saved views and facets, each with the number of its articles. */
package dev.copydesk.ui.sidebar;
