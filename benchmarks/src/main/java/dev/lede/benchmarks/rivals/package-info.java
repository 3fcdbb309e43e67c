/** The peers behind small interfaces, and the plain loops that show what the machine can do. */
package dev.lede.benchmarks.rivals;
