package dev.lede.langdetect;

/** The hash of a word in the word filter: FNV-1a over its code units, then a mix of the bits. */
final class WordHash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The hash of a word in lower case and Unicode's composed form. */
    static long of(CharSequence word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The same over a part of an array. */
    static long of(char[] text, int start, int end) {
        long hash = BASIS;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        return mix(hash);
    }

    /** The finisher of SplitMix64: FNV leaves the upper bits of short words poor. */
    private static long mix(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
