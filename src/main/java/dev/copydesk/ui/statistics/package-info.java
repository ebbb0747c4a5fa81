/** The statistics: how the stories are spread, and how far the pass is. */
package dev.copydesk.ui.statistics;
