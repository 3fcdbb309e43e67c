/**
 * Lede inside Lucene: {@link dev.lede.lucene.LedeAnalyzer} repairs text with a character filter, cuts it with Lede's
 * tokenizer and folds case; offsets always point into the text as it was given.
 */
@NullMarked
package dev.lede.lucene;

import org.jspecify.annotations.NullMarked;
