/**
 * Lede inside Spark: functions for Spark SQL ({@link dev.lede.spark.LedeFunctions}), an aggregate of term counts
 * ({@link dev.lede.spark.TermCountsAggregator}) and a report on a corpus ({@link dev.lede.spark.CorpusReport}).
 *
 * <p>One detector, tokenizer and splitter serve all threads of an executor, since they are immutable; counts travel as
 * the stable bytes of {@link dev.lede.stats.TermCounts}. Because their merge is associative and commutative and equal
 * counts have equal bytes, the result does not depend on partitions, retries or the order in which tasks end.
 */
@NullMarked
package dev.lede.spark;

import org.jspecify.annotations.NullMarked;
