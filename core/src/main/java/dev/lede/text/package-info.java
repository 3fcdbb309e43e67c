/** The vocabulary that every other package shares: {@link dev.lede.text.Span} and {@link dev.lede.text.Language}. */
package dev.lede.text;
