/**
 * Term counts, corpus measures and keywords: {@link dev.lede.stats.TermCounter} makes {@link
 * dev.lede.stats.TermCounts}, and everything else compares them.
 *
 * <h2>Streams and clusters</h2>
 *
 * <p>{@code Collector}s, Spark, Beam, Flink and Kafka Streams split a collection as they like, count the parts where they
 * lie, and combine partial results in an order that nobody knows beforehand, some of them again after a failure. {@link
 * dev.lede.stats.TermCounts#merge} is associative and commutative with {@link dev.lede.stats.TermCounts#empty} as its
 * neutral element, so every order and grouping gives the same counts; {@link dev.lede.stats.TermCounts#toBytes} is stable,
 * so they travel and rest between machines and versions, and equal results can be told by their bytes. That is all such a
 * system asks of an aggregate: its zero is {@code empty()}, its combine step is {@code merge}, its coder is {@code
 * toBytes} and {@code fromBytes}.
 */
@NullMarked
package dev.lede.stats;

import org.jspecify.annotations.NullMarked;
