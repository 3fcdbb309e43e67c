package dev.lede.langdetect;

import org.jspecify.annotations.Nullable;

/**
 * The hashes of words met before, each at its own place of a table: a later word takes the place of an earlier one. For
 * one text and one thread.
 *
 * <p>The first few are kept in a list that gives the same answers, since most short texts need no more and a table costs
 * more to make than to use.
 */
final class SeenWords {

    private static final int PLACES = 256;
    private static final int FEW = 8;

    private final int[] first = new int[FEW];
    private int @Nullable [] table;
    private int size;

    /** Adds the hash of a word; false if it is there. */
    boolean add(int wordHash) {
        int hash = wordHash | 1;
        int[] places = table;
        if (places == null && size == FEW) {
            places = tabulate();
        }
        return places == null ? addToList(hash) : put(places, hash);
    }

    private int[] tabulate() {
        int[] places = new int[PLACES];
        for (int hash : first) {
            put(places, hash);
        }
        table = places;
        return places;
    }

    private boolean addToList(int hash) {
        for (int i = size - 1; i >= 0; i--) {
            if (place(first[i]) == place(hash)) {
                if (first[i] == hash) {
                    return false;
                }
                break;
            }
        }
        first[size++] = hash;
        return true;
    }

    private static boolean put(int[] places, int hash) {
        int place = place(hash);
        boolean isNew = places[place] != hash;
        places[place] = hash;
        return isNew;
    }

    private static int place(int hash) {
        return hash >>> 8 & PLACES - 1;
    }
}
