package dev.lede.internal.stats;

/** A 64-bit hash of characters that is part of serialized forms and must not change. */
public final class TermHash {

    private TermHash() {}

    /** The hash of a term. */
    public static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return mix(hash);
    }

    private static long step(long hash, char unit) {
        return (hash ^ unit) * 0x9E37_79B9_7F4A_7C15L + unit;
    }

    /** Spreads a value over all 64 bits: the finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    public static long mix(long value) {
        long mixed = value + 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
