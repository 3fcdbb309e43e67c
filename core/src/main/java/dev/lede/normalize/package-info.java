/** Repair of news text that keeps the way back to the original: {@link dev.lede.normalize.Normalizer}. */
@NullMarked
package dev.lede.normalize;

import org.jspecify.annotations.NullMarked;
