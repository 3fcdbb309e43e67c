/**
 * Accuracy and speed of language identifiers on labelled texts: run {@link dev.lede.benchmarks.langid.AccuracyReport}.
 */
package dev.lede.benchmarks.langid;
