/** An article file as bytes and as front matter: the outside of the block is never decoded. */
package dev.copydesk.document;
