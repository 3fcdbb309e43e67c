/**
 * Term counts, corpus measures and keywords: {@link dev.lede.stats.TermCounter} makes {@link
 * dev.lede.stats.TermCounts}, and everything else compares them.
 */
package dev.lede.stats;
