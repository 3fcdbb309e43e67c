package dev.lede.stats;

import com.ibm.icu.lang.UCharacter;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.io.Serializable;
import java.util.Objects;

/**
 * What readability formulas count in a text. Immutable and thread-safe.
 *
 * <pre>{@code
 * TextSize size = TextSize.of("Il traghetto parte. Il lago dorme.", Language.of("it"));
 * size.words(); // -> 6
 * size.sentences(); // -> 2
 * size.syllables(); // -> 11
 * }</pre>
 *
 * @param words words and numbers
 * @param sentences sentences with at least one word
 * @param letters letters and digits of the words
 * @param syllables syllables of the words, a number counting as one
 * @param polysyllables words of three syllables or more
 * @param longWords words of more than six letters
 */
public record TextSize(long words, long sentences, long letters, long syllables, long polysyllables, long longWords)
        implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public TextSize {
        if (words < 0 || sentences < 0 || letters < 0 || syllables < 0 || polysyllables < 0 || longWords < 0) {
            throw new IllegalArgumentException("counts must not be negative, but are " + words + ", " + sentences + ", "
                    + letters + ", " + syllables + ", " + polysyllables + ", " + longWords);
        }
    }

    /** Counts a text in {@code language}, by which sentences, words and syllables are cut. Linear in the text. */
    public static TextSize of(CharSequence text, Language language) {
        String whole = Objects.requireNonNull(text, "text").toString();
        Objects.requireNonNull(language, "language");
        Counter counter = new Counter(Syllables.of(language));
        int[] ends = SentenceSplitter.news(language).boundaries(whole);
        TokenCursor cursor = Tokenizer.news(language).cursor();
        cursor.reset(whole);
        int sentence = 0;
        while (cursor.next()) {
            while (sentence < ends.length && ends[sentence] <= cursor.start()) {
                sentence++;
            }
            if (cursor.type() == TokenType.WORD || cursor.type() == TokenType.COMPLEX) {
                counter.word(whole, cursor.start(), cursor.end(), sentence);
            } else if (cursor.type() == TokenType.NUMBER) {
                counter.number(whole, cursor.start(), cursor.end(), sentence);
            }
        }
        return counter.size();
    }

    private static final class Counter {
        private final Syllables counting;
        private long words;
        private long sentences;
        private long letters;
        private long syllables;
        private long polysyllables;
        private long longWords;
        private int sentence = -1;

        Counter(Syllables counting) {
            this.counting = counting;
        }

        void word(String text, int start, int end, int sentence) {
            int counted = counting.count(text.substring(start, end));
            syllables += counted;
            polysyllables += counted >= 3 ? 1 : 0;
            longWords += add(text, start, end, sentence) > 6 ? 1 : 0;
        }

        void number(String text, int start, int end, int sentence) {
            syllables++;
            add(text, start, end, sentence);
        }

        private int add(String text, int start, int end, int sentence) {
            int length = (int) text.substring(start, end)
                    .codePoints()
                    .filter(UCharacter::isLetterOrDigit)
                    .count();
            words++;
            letters += length;
            sentences += sentence == this.sentence ? 0 : 1;
            this.sentence = sentence;
            return length;
        }

        TextSize size() {
            return new TextSize(words, sentences, letters, syllables, polysyllables, longWords);
        }
    }
}
