package dev.lede.benchmarks;

import com.ibm.icu.lang.UScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Plain text beside which hard text is measured: for each character that belongs to a script, prose of that script by
 * {@link NewsWriter}; for all others (marks, blanks, digits, symbols, unassigned and private characters), Italian.
 *
 * <p>A character of Chinese is a word's worth of work in any tokenizer, one of Latin a fifth of it. So noise in a script is
 * compared with news in that script, and mixed noise with each in its proportion.
 */
enum Prose {
    LATIN("it", UScript.LATIN),
    CYRILLIC("ru", UScript.CYRILLIC),
    GREEK("el", UScript.GREEK),
    HEBREW("he", UScript.HEBREW),
    ARABIC("ar", UScript.ARABIC),
    DEVANAGARI("hi", UScript.DEVANAGARI),
    THAI("th", UScript.THAI),
    HAN("zh", UScript.HAN),
    KANA("ja", UScript.KATAKANA, UScript.HIRAGANA),
    HANGUL("ko", UScript.HANGUL);

    private static final long SEED = 5;

    private final String name;
    private final int script;
    private final int second;

    Prose(String name, int script) {
        this(name, script, script);
    }

    Prose(String name, int script, int second) {
        this.name = name;
        this.script = script;
        this.second = second;
    }

    /** Prose of this script of just that length. */
    String write(int length) {
        return NewsWriter.write(name, 3 * length, SEED).substring(0, length);
    }

    /** The share of the code units of a text that is compared with each prose; all together 1. */
    static Map<Prose, Double> shares(String text) {
        Map<Prose, Double> shares = new EnumMap<>(Prose.class);
        text.codePoints().forEach(c -> shares.merge(of(c), (double) Character.charCount(c), Double::sum));
        shares.replaceAll((prose, count) -> count / text.length());
        return shares;
    }

    private static Prose of(int codePoint) {
        for (Prose prose : values()) {
            if (UScript.hasScript(codePoint, prose.script) || UScript.hasScript(codePoint, prose.second)) {
                return prose;
            }
        }
        return LATIN;
    }
}
