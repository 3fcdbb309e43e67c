/** Speed of the libraries beside that of their peers, by JMH. */
package dev.lede.benchmarks;
