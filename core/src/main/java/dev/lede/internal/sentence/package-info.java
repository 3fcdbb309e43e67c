/**
 * The two ways to find sentences: {@link dev.lede.internal.sentence.UnicodeSentences} follows UAX #29 to the letter,
 * {@link dev.lede.internal.sentence.NewsSentences} weighs the evidence around each mark. Not exported to users.
 */
package dev.lede.internal.sentence;
