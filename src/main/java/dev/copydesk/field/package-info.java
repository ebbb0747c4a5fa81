/** Fields: the schema that names them, paths that reach them, and what stands in them. */
package dev.copydesk.field;
