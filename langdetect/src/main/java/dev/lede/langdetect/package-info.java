/** Which language a text, a stretch of it or a single word is in: {@code LanguageDetector}. */
@NullMarked
package dev.lede.langdetect;

import org.jspecify.annotations.NullMarked;
