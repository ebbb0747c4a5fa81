/** Mends damage: texts with mangled letters or stray characters, and blocks nobody can read. */
package dev.copydesk.repair;
