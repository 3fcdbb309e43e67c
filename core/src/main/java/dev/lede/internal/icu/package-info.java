/** What Lede takes from the bundled ICU4J. Not exported to users. */
package dev.lede.internal.icu;
