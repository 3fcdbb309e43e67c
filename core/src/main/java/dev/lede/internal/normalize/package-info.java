/** The steps of normalization, one small class each, and what they share. Not exported to users. */
package dev.lede.internal.normalize;
