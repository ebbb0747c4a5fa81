/** Changing many articles at once: what is to be changed, said in one place. */
package dev.copydesk.ui.bulk;
