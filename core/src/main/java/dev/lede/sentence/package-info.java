/** From text to sentences. */
package dev.lede.sentence;
