/** Term counts, corpus measures and keywords. */
package dev.lede.stats;
