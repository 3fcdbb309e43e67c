/** Sentence splitters side by side. */
package dev.lede.benchmarks.sentence;
