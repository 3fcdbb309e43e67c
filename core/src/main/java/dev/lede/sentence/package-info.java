/** From text to sentences. */
@NullMarked
package dev.lede.sentence;

import org.jspecify.annotations.NullMarked;
