/** Problems as data: what is wrong, where, and the edits that mend it. */
package dev.copydesk.problem;
