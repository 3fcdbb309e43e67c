/**
 * The command line: every capability of the library as a filter, one line in, one line out.
 *
 * <p>{@link dev.lede.examples.cli.Main} starts it. A command is a small class on top of {@code LineCommand}, which reads
 * lines, keeps their numbers and says which one was bad.
 */
package dev.lede.examples.cli;
