/** The form: an article's fields, made from the schema, one editor class a kind. */
package dev.copydesk.ui.form;
