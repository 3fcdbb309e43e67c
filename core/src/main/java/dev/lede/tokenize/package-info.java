/** From text to tokens: {@link dev.lede.tokenize.Tokenizer} and the cursor beneath it. */
@NullMarked
package dev.lede.tokenize;

import org.jspecify.annotations.NullMarked;
