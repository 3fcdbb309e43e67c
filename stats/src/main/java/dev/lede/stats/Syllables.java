package dev.lede.stats;

import dev.lede.text.Language;
import java.util.Objects;

/**
 * Counts the syllables of words, by spelling. Immutable and thread-safe.
 *
 * <p>A run of vowel letters (marks composed, as after NFC) is cut into syllables by the habits of the language:
 *
 * <ul>
 *   <li>Italian, Spanish, Portuguese, Catalan, Galician, Romanian: a, e, o and accented letters make one syllable each;
 *       plain i, u and y beside a vowel glide into it ("fiume" 2, "paese" 3, "Lucía" 3).
 *   <li>German, Dutch, Afrikaans, Swedish, Danish, Norwegian: the diphthongs and long vowels of the language make one
 *       syllable, all other letters one each ("Theater" 3, "Feuer" 2).
 *   <li>English and French: a run makes one syllable, but for the usual hiatuses; the silent endings are left out
 *       ("science" 2, "walked" 1, "voyage" 2, "table" fr 1, en 2).
 *   <li>Slavic and Baltic languages, Hungarian, Turkish: every vowel letter makes one, but for the diphthongs of Czech,
 *       Slovak and the Baltic languages and the mute i of Polish ("nauka" pl 3, "niebo" pl 2).
 *   <li>Any other language: a run of vowels of the Latin, Greek, Cyrillic or Armenian script makes one. Scripts without
 *       vowel letters are not counted in any useful way.
 * </ul>
 *
 * <p>A word has at least one syllable. Rules of spelling cannot know every word; counts of running text come out
 * within a few per cent.
 *
 * <pre>{@code
 * Syllables.of(Language.of("it")).count("giornale"); // -> 3
 * }</pre>
 */
public final class Syllables {

    private final SyllableRules rules;

    private Syllables(SyllableRules rules) {
        this.rules = rules;
    }

    /** The rules for a language, those for any language where it has none of its own. */
    public static Syllables of(Language language) {
        return new Syllables(SyllableRules.of(
                Objects.requireNonNull(language, "language").base().tag()));
    }

    /** The syllables of a word, 1 or more. Linear in the word. */
    public int count(CharSequence word) {
        String folded = CaseFolding.fold(Objects.requireNonNull(word, "word").toString());
        int count = 0;
        int i = 0;
        while (i < folded.length()) {
            int end = i;
            while (end < folded.length() && rules.isVowel(folded, end)) {
                end++;
            }
            if (end > i) {
                count += rules.syllables(folded, i, end);
            }
            i = end + 1;
        }
        return Math.max(1, count - rules.silent(folded, count));
    }
}
