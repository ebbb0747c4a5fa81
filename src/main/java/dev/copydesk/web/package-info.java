/**
 * The network: the one room that contacts other machines, and never but by her gesture. Everything
 * it fetches is bounded in bytes and time, and goes to public web servers only.
 */
package dev.copydesk.web;
