/** What several views share. */
package dev.copydesk.ui;
