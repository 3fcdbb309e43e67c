/** The abbreviations that tokens and sentences share. Not exported to users. */
package dev.lede.internal.abbreviation;
