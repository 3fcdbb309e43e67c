package dev.lede.stats;

/** Sizes of arrays that grow with the vocabulary. */
final class Growth {

    /** The largest array every virtual machine gives. */
    private static final int MAX = Integer.MAX_VALUE - 8;

    private static final int MAX_POWER = 1 << 30;

    private Growth() {}

    /** One and a half times {@code length}, as far as arrays reach, and {@code least} or more. */
    static int larger(int length, long least) {
        if (least > MAX) {
            throw tooMany();
        }
        return (int) Math.max(least, Math.min(MAX, length + (length >> 1) + 16L));
    }

    /** Twice {@code length}, a power of two. */
    static int twice(int length) {
        if (length == MAX_POWER) {
            throw tooMany();
        }
        return 2 * length;
    }

    private static IllegalStateException tooMany() {
        return new IllegalStateException("more distinct terms than one counter holds; use a bounded counter");
    }
}
