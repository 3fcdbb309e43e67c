/**
 * The vocabulary that every other package shares: {@link dev.lede.text.Span} and {@link dev.lede.text.Language}.
 *
 * <h2>Serialization</h2>
 *
 * <p>Everything of Lede that a program keeps travels in Java serialization: the facades as a small description (less than
 * a kilobyte) from which the receiving side builds them anew or takes its shared instance, the values as themselves.
 * Both sides need the same version of Lede for equal results.
 *
 * <p>Kryo does not know these descriptions: register the facades, {@code NormalizedText}, {@code OffsetMap} and {@code
 * TermCounts} with its {@code JavaSerializer}. Records need no serializer of their own in Kryo 5; older versions, such as
 * the one in Spark, cannot write records and need the {@code JavaSerializer} for them too.
 *
 * <p>The descriptions consist of numbers, strings, enum constants, arrays of these and other descriptions, are checked
 * like arguments where they are read, and are the only form that is read, so a forged stream finds no code to run in
 * them. As always, streams from strangers should not be read at all, or through an {@link java.io.ObjectInputFilter}
 * that knows {@code dev.lede.**} and {@code java.base} only.
 */
@NullMarked
package dev.lede.text;

import org.jspecify.annotations.NullMarked;
