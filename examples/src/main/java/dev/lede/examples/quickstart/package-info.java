/** The first ten lines: {@link dev.lede.examples.quickstart.QuickStart}. */
package dev.lede.examples.quickstart;
