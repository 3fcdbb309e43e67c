package dev.lede.internal.tokenize;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.BytesTrie.Result;
import com.ibm.icu.util.CharsTrie;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * A word list of ICU4J, read from its data once for all cursors. Immutable and thread-safe.
 *
 * <p>The file is a header, eight numbers, and a trie: over UTF-16 code units with a cost for each word for Chinese and
 * Japanese, over bytes without costs for the others.
 */
final class Lexicon {

    private static final String FOLDER = "/com/ibm/icu/impl/data/icudata/brkitr/";
    private static final int TRIE_TYPE = 4;
    private static final int TRANSFORM = 5;
    private static final int CHARS = 1;
    private static final int OFFSET_MASK = 0x1FFFFF;

    /** Kana and the Han characters in common use lie between these. */
    private static final int FIRST_KANA = 0x3000;

    private static final int LAST_HAN = 0xA000;

    /** In place of a state: no word begins so. */
    private static final long NOWHERE = -1;

    private final byte[] bytes;
    private final int trie;
    private final String units;
    private final int offset;

    /**
     * Where a trie over code units goes on behind the first unit of a word. Words are sought at each place of a text, and of
     * thousands of units that begin words the trie itself finds one by halves.
     */
    private final long[] firsts;

    private Lexicon(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int header = buffer.getShort(0) & 0xFFFF;
        trie = header + buffer.getInt(header);
        offset = buffer.getInt(header + 4 * TRANSFORM) & OFFSET_MASK;
        boolean chars = (buffer.getInt(header + 4 * TRIE_TYPE) & 7) == CHARS;
        bytes = chars ? new byte[0] : file;
        units = chars ? units(buffer.position(trie).slice().asCharBuffer()) : "";
        firsts = chars ? firsts(new CharsTrie(units, 0)) : new long[0];
    }

    private static long[] firsts(CharsTrie trie) {
        long[] firsts = new long[LAST_HAN - FIRST_KANA];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = trie.first(FIRST_KANA + i) == Result.NO_MATCH ? NOWHERE : trie.getState64();
        }
        return firsts;
    }

    /** Unit by unit, for a decoder would repair what is no text. */
    private static String units(CharBuffer buffer) {
        char[] units = new char[buffer.remaining()];
        buffer.get(units);
        return new String(units);
    }

    /** Reads a word list by its name in ICU's data. */
    static Lexicon load(String name) {
        try (InputStream in = ULocale.class.getResourceAsStream(FOLDER + name + ".dict")) {
            if (in == null) {
                throw new IOException("ICU4J holds no " + FOLDER + name + ".dict");
            }
            return new Lexicon(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A walker of one cursor. */
    Matcher matcher() {
        return units.isEmpty() ? new ByteMatcher() : new CharMatcher();
    }

    /** Finds the words that begin at a place. Not thread-safe. */
    interface Matcher {

        /** What {@link #step} answers when no word goes on so. */
        int NO_WORD_GOES_ON = -1;

        /** What it answers when words go on, but none ends here. */
        int NO_WORD_ENDS = 0;

        /**
         * Takes the next code unit of a word.
         *
         * @param first whether it is the first
         * @return one more than the cost of the word that ends here, or one of the constants
         */
        int step(char unit, boolean first);
    }

    private final class CharMatcher implements Matcher {

        private final CharsTrie walk = new CharsTrie(units, 0);

        @Override
        public int step(char unit, boolean first) {
            return switch (first ? first(unit) : walk.next(unit)) {
                case NO_MATCH -> NO_WORD_GOES_ON;
                case NO_VALUE -> NO_WORD_ENDS;
                default -> walk.getValue() + 1;
            };
        }

        private Result first(char unit) {
            if (unit < FIRST_KANA || unit >= LAST_HAN) {
                return walk.first(unit);
            }
            long state = firsts[unit - FIRST_KANA];
            return state == NOWHERE
                    ? Result.NO_MATCH
                    : walk.resetToState64(state).current();
        }
    }

    private final class ByteMatcher implements Matcher {

        private final BytesTrie walk = new BytesTrie(bytes, trie);

        @Override
        public int step(char unit, boolean first) {
            int b = unit == '\u200D' ? 0xFF : unit == '\u200C' ? 0xFE : unit - offset;
            if (b < 0 || b > 0xFF) {
                return NO_WORD_GOES_ON;
            }
            return switch (first ? walk.first(b) : walk.next(b)) {
                case NO_MATCH -> NO_WORD_GOES_ON;
                case NO_VALUE -> NO_WORD_ENDS;
                default -> 1;
            };
        }
    }
}
