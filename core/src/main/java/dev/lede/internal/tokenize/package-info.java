/** The machinery of the tokenizer: the word automaton and its fast path, the rules of news text, dictionaries. */
package dev.lede.internal.tokenize;
