/**
 * The command {@code corpus}: counts a collection of articles on one machine, on all its cores, in bounded memory.
 *
 * <p>{@code WorkPlan} cuts the files into units of like size; a {@code BatchCounter} turns units into a {@code Batch};
 * {@code Checkpoints} keep batches, so that a killed run goes on where it stopped; {@code CorpusRun} has
 * {@code Workers} count and then merge them. Since the merge of counts is associative and commutative, the result does
 * not depend on the number of threads, the cut or the moment of a kill.
 */
@NullMarked
package dev.lede.examples.corpus;

import org.jspecify.annotations.NullMarked;
