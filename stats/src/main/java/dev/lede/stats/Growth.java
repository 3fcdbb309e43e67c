package dev.lede.stats;

/** Sizes of arrays that grow with the vocabulary. */
final class Growth {

    /** The largest array every virtual machine gives. */
    private static final int MAX = Integer.MAX_VALUE - 8;

    private Growth() {}

    /** One and a half times {@code length}, as far as arrays reach. */
    static int larger(int length) {
        if (length == MAX) {
            throw new IllegalStateException("more distinct terms than one counter holds; use a bounded counter");
        }
        return (int) Math.min(MAX, length + (length >> 1) + 16L);
    }
}
