/** Which language a text, a stretch of it or a single word is in: {@code LanguageDetector}. */
package dev.lede.langdetect;
