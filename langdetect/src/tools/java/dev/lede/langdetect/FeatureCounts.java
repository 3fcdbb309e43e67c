package dev.lede.langdetect;

import java.util.Arrays;

/** Counts the features of the words of one class: mass, and number of different words. */
final class FeatureCounts {

    /** Receives a feature. */
    @FunctionalInterface
    interface Visitor {
        /** A feature, its order, and its share of the mass of that order. */
        void visit(int hash, int order, float mass);
    }

    private final int maxOrder;
    private final NgramScratch scratch = new NgramScratch();
    private final char[] padded = new char[WordScanner.MAX_LETTERS + 2];
    private final double[] orderMass = new double[NgramHash.WORD + 1];
    private int[] keys = new int[1 << 16];
    private byte[] orders = new byte[1 << 16];
    private byte[] types = new byte[1 << 16];
    private float[] masses = new float[1 << 16];
    private int size;

    FeatureCounts(int maxOrder) {
        this.maxOrder = maxOrder;
    }

    /**
     * Counts a word.
     *
     * @param sure whether the whole word may be a feature
     */
    void add(String word, double weight, boolean sure) {
        int letters = pad(word, padded);
        int n = NgramHash.hashes(padded, letters, maxOrder, scratch);
        int order = 1;
        for (int i = 0; i < n; i++) {
            while (order <= maxOrder && i >= scratch.ends[order]) {
                order++;
            }
            boolean whole = order > maxOrder;
            add(scratch.hashes[i], whole ? NgramHash.WORD : order, (float) weight, whole && sure ? Byte.MAX_VALUE : 1);
        }
    }

    /** Puts a word between borders; returns its length. */
    static int pad(String word, char[] padded) {
        int n = Math.min(word.length(), WordScanner.MAX_LETTERS);
        padded[0] = '_';
        word.getChars(0, n, padded, 1);
        padded[n + 1] = '_';
        return n;
    }

    private void add(int hash, int order, float weight, int count) {
        int mask = keys.length - 1;
        int i = (hash ^ hash >>> 16) & mask;
        while (types[i] != 0 && keys[i] != hash) {
            i = i + 1 & mask;
        }
        if (types[i] == 0) {
            keys[i] = hash;
            orders[i] = (byte) order;
            size++;
        }
        types[i] = (byte) Math.min(Byte.MAX_VALUE, types[i] + count);
        masses[i] += weight;
        orderMass[order] += weight;
        if (size > keys.length / 2) {
            grow();
        }
    }

    private void grow() {
        int[] k = keys;
        byte[] o = orders;
        byte[] t = types;
        float[] m = masses;
        int n = 2 * k.length;
        keys = new int[n];
        orders = new byte[n];
        types = new byte[n];
        masses = new float[n];
        for (int i = 0; i < k.length; i++) {
            if (t[i] != 0) {
                int at = (k[i] ^ k[i] >>> 16) & n - 1;
                while (types[at] != 0) {
                    at = at + 1 & n - 1;
                }
                keys[at] = k[i];
                orders[at] = o[i];
                types[at] = t[i];
                masses[at] = m[i];
            }
        }
    }

    /** Visits the features of at least so many words, in ascending order of their hashes. */
    void forEach(int minTypes, Visitor visitor) {
        long[] sorted = new long[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (types[i] >= (orders[i] == NgramHash.WORD ? 2 : orders[i] < 3 ? 2 : minTypes)) {
                sorted[n++] = (long) keys[i] << 32 | i;
            }
        }
        Arrays.sort(sorted, 0, n);
        for (int k = 0; k < n; k++) {
            int i = (int) sorted[k];
            visitor.visit(keys[i], orders[i], (float) (masses[i] / orderMass[orders[i]]));
        }
    }
}
