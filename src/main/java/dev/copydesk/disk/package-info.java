/** Files: read with limits, saved without ever losing one, found in a directory, and watched. */
package dev.copydesk.disk;
