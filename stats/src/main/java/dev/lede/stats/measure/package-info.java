/**
 * Measures of corpus linguistics as plain functions of counts. Each states its formula, source and range; a measure
 * that is undefined for its arguments is {@link java.lang.Double#NaN}, never an exception and never a made-up number.
 */
@NullMarked
package dev.lede.stats.measure;

import org.jspecify.annotations.NullMarked;
