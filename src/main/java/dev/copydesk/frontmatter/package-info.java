/**
 * The YAML between the fences: reading it into nodes that know their place and spelling, and
 * writing new scalars, keys and items in the block's own habits. All offsets are UTF-16 offsets
 * into the block's text.
 */
package dev.copydesk.frontmatter;
