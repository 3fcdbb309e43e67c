/** From text to tokens: {@link dev.lede.tokenize.Tokenizer} and the cursor beneath it. */
package dev.lede.tokenize;
