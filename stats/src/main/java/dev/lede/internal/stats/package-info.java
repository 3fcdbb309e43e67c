/** Numerical functions and hashing beneath the statistics; not exported. */
package dev.lede.internal.stats;
