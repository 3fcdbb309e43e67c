/**
 * Repair of text that was written in UTF-8 and read in another charset: candidates from the rules of UTF-8, judged by a
 * table of character pairs. Not exported to users.
 */
package dev.lede.internal.encoding;
