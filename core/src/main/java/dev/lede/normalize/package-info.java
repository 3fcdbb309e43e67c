/** Repair of news text that keeps the way back to the original: {@link dev.lede.normalize.Normalizer}. */
package dev.lede.normalize;
