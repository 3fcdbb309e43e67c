package dev.lede.internal.normalize;

/** Composes Hangul by arithmetic: section 3.12 of the Unicode Standard. */
final class Hangul {

    private static final int FIRST_LEAD = 0x1100;
    private static final int FIRST_VOWEL = 0x1161;
    private static final int NO_TAIL = 0x11A7;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LEADS = 19;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    private Hangul() {}

    /** Whether a code point can only be the second part of a pair. */
    static boolean isSecond(int c) {
        return c >= FIRST_VOWEL && c < NO_TAIL + TAILS;
    }

    /** What a leading consonant and a vowel, or an open syllable and a tail, compose to, or -1. */
    static int compose(int first, int second) {
        if (isPair(first, second)) {
            return open(first, second);
        }
        int syllable = first - FIRST_SYLLABLE;
        boolean isOpen = syllable >= 0 && syllable < LEADS * VOWELS * TAILS && syllable % TAILS == 0;
        return isOpen && tail(second) > 0 ? first + tail(second) : -1;
    }

    /** Whether two characters are a leading consonant and a vowel. */
    static boolean isPair(int lead, int vowel) {
        return lead >= FIRST_LEAD && lead < FIRST_LEAD + LEADS && vowel >= FIRST_VOWEL && vowel < FIRST_VOWEL + VOWELS;
    }

    /** The syllable of such a pair. */
    static int open(int lead, int vowel) {
        return FIRST_SYLLABLE + ((lead - FIRST_LEAD) * VOWELS + vowel - FIRST_VOWEL) * TAILS;
    }

    /** What a tail adds to an open syllable; 0 if it is none. */
    static int tail(int c) {
        int tail = c - NO_TAIL;
        return tail > 0 && tail < TAILS ? tail : 0;
    }
}
