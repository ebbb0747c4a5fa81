/** Every command once, the keys for it, and the two lists to find one by name or by key. */
package dev.copydesk.ui.command;
