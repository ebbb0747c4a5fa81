/** The frame around the views: toolbar, tabs, status line, questions, and every command once. */
package dev.copydesk.ui.window;
