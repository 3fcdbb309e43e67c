package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one normalization form says of each code point, asked of ICU once and kept in a table of two levels. Immutable and
 * thread-safe.
 *
 * <p>An entry holds the combining class in its low byte, then flags, and above them the number of the decomposition.
 */
final class FormTable {

    /** The combining class. */
    static final int CLASS = 0xFF;

    /** May interact with what stands before it. */
    static final int NO_BOUNDARY = 0x100;

    /** Is not in this form even when it stands alone. */
    static final int CHANGES = 0x200;

    /** Has a decomposition. */
    static final int DECOMPOSES = 0x400;

    /** May compose with a starter before it. */
    static final int COMPOSES = 0x800;

    /** A starter that stays as it is when it follows itself, though it may interact with others. */
    static final int REPEATS = 0x1000;

    /** Text without any such character is in this form already. */
    static final int CONCERNED = NO_BOUNDARY | CHANGES;

    private static final int SHIFT = 16;
    private static final int BLOCK = 64;

    /** Han, private use and most planes have nothing that any form changes. */
    private static final int[][] RANGES = {
        {0, 0x33FF},
        {0xA640, 0xD7FF},
        {0xF900, 0x11FFF},
        {0x16000, 0x16FFF},
        {0x1BC00, 0x1FFFF},
        {0x2F800, 0x2FA3F},
        {0xE0000, 0xE0FFF}
    };

    private static final Normalizer2 CANONICAL = Normalizer2.getNFDInstance();

    private final Normalizer2 form;
    /** Null if the form does not compose. */
    private final @Nullable Pairs pairs;

    private final short[] index = new short[(Character.MAX_CODE_POINT + 1) / BLOCK];
    private final int[] blocks;
    private final String[] decompositions;
    /** By the number of the decomposition: what becomes of the code point when it stands alone. */
    private final String[] alone;

    private final int first;
    /** One bit per code unit: whether it is concerned, or begins a code point that is. */
    private final long[] units = new long[(Character.MAX_VALUE + 1) / BLOCK];

    /** A table for one of ICU's forms. */
    FormTable(Normalizer2 form) {
        this.form = form;
        // ICU does not say whether a form composes, and composePair does so in any.
        pairs = form.isNormalized("\u00E9") ? new Pairs(form) : null;
        List<String> texts = new ArrayList<>();
        texts.add("");
        List<int[]> unique = new ArrayList<>();
        unique.add(new int[BLOCK]);
        for (int[] range : RANGES) {
            for (int first = range[0]; first < range[1]; first += BLOCK) {
                index[first / BLOCK] = (short) add(block(first, texts), unique);
            }
        }
        decompositions = texts.toArray(String[]::new);
        alone = texts.stream().map(form::normalize).toArray(String[]::new);
        blocks = new int[unique.size() * BLOCK];
        for (int i = 0; i < unique.size(); i++) {
            System.arraycopy(unique.get(i), 0, blocks, i * BLOCK, BLOCK);
        }
        first = next(0);
        for (int c = first; c <= Character.MAX_CODE_POINT; c = next(c + 1)) {
            char unit = Character.isBmpCodePoint(c) ? (char) c : Character.highSurrogate(c);
            units[unit / BLOCK] |= 1L << unit;
        }
    }

    private static int add(int[] block, List<int[]> unique) {
        for (int i = 0; i < unique.size(); i++) {
            if (Arrays.equals(block, unique.get(i))) {
                return i;
            }
        }
        unique.add(block);
        return unique.size() - 1;
    }

    private int[] block(int first, List<String> texts) {
        int[] block = new int[BLOCK];
        if (isHangulSyllable(first) && isHangulSyllable(first + BLOCK - 1)) {
            Arrays.fill(block, hangul());
            return block;
        }
        for (long left = notInert(first); left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            block[i] = describe(first + i, texts);
        }
        return block;
    }

    /** One bit for each code point of a block that may have an entry; cheap to ask, and settles most. */
    private long notInert(int first) {
        long bits = 0;
        for (int i = 0; i < BLOCK; i++) {
            if (!form.isInert(first + i) || !CANONICAL.isInert(first + i)) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private int hangul() {
        return DECOMPOSES | (pairs == null ? CHANGES : 0);
    }

    private int describe(int c, List<String> texts) {
        if (isHangulSyllable(c)) {
            return hangul();
        }
        String decomposition = form.getDecomposition(c);
        boolean boundary = form.hasBoundaryBefore(c);
        if (decomposition == null && boundary) {
            return 0;
        }
        int entry = form.getCombiningClass(c);
        if (!boundary) {
            entry |= NO_BOUNDARY;
            entry |= (entry & CLASS) == 0
                            && form.isNormalized(Character.toString(c).repeat(3))
                    ? REPEATS
                    : 0;
            entry |= pairs != null && form.quickCheck(Character.toString(c)) == com.ibm.icu.text.Normalizer.MAYBE
                    ? COMPOSES
                    : 0;
        }
        if (decomposition != null) {
            entry |= DECOMPOSES;
            entry |= pairs == null || !form.isNormalized(Character.toString(c)) ? CHANGES : 0;
            entry |= texts.size() << SHIFT;
            texts.add(decomposition);
            if (pairs != null) {
                pairs.add(c, Normalizer2.getNFCInstance());
            }
        }
        return entry;
    }

    /** They decompose by arithmetic (section 3.12 of the standard) and have no number, so that their blocks are equal. */
    private static boolean isHangulSyllable(int c) {
        return c >= 0xAC00 && c < 0xD7A4;
    }

    /** The entry of a code point. */
    int of(int c) {
        return blocks[(index[c >> 6] & 0xFFFF) * BLOCK + (c & (BLOCK - 1))];
    }

    /** The first place in a text, from {@code from} on, where a code point is concerned, or {@code end}. */
    int next(String text, int from, int end) {
        int i = from;
        while (i < end) {
            while (i < end && text.charAt(i) < first) {
                i++;
            }
            while (i < end && !isConcernedUnit(text.charAt(i))) {
                i++;
            }
            if (i < end && Character.isHighSurrogate(text.charAt(i))) {
                i = CharMarks.runEnd(text, i, end) - 1;
            }
            if (i == end || (of(text.codePointAt(i)) & CONCERNED) != 0) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a code unit is a code point that is concerned, or may begin one. */
    boolean isConcernedUnit(char c) {
        return ((units[c / BLOCK] >>> c) & 1) != 0;
    }

    private int next(int from) {
        int c = from;
        while (c <= Character.MAX_CODE_POINT && (of(c) & CONCERNED) == 0) {
            c = index[c >> 6] == 0 ? (c | (BLOCK - 1)) + 1 : c + 1;
        }
        return c;
    }

    /** The full decomposition of a code point with this entry, or null if it has none. */
    @Nullable
    String decomposition(int c, int entry) {
        if ((entry & DECOMPOSES) == 0) {
            return null;
        }
        return entry >>> SHIFT == 0 ? form.getDecomposition(c) : decompositions[entry >>> SHIFT];
    }

    /** What becomes of a code point with this entry that changes when it stands alone, as {@link #CHANGES} says. */
    String alone(int c, int entry) {
        return entry >>> SHIFT == 0 ? form.normalize(Character.toString(c)) : alone[entry >>> SHIFT];
    }

    /** What two characters compose to in this form, or -1. */
    int compose(int starter, int c) {
        return pairs == null ? -1 : pairs.get(starter, c);
    }

    /** Whether this form composes. */
    boolean isComposing() {
        return pairs != null;
    }
}
