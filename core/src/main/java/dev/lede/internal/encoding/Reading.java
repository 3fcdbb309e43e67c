package dev.lede.internal.encoding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A text that chains of misreadings lead to, with all that is asked of it more than once, since many chains lead to the same
 * text. Not thread-safe.
 */
final class Reading {

    private static final Misreading[] CHARSETS = Misreading.values();
    private static final int UNKNOWN = -1;

    private final String text;
    private final int nonAscii;
    private List<Decoding> decodings = List.of();
    private boolean decoded;
    private int lettersCost = UNKNOWN;
    private int most = Integer.MIN_VALUE;

    Reading(String text) {
        this.text = text;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        nonAscii = count;
    }

    String text() {
        return text;
    }

    /** How many characters lie beyond ASCII. */
    int nonAscii() {
        return nonAscii;
    }

    /** Whether no chain that is worth as much or more has led here. */
    boolean isBetter(int total) {
        if (most >= total) {
            return false;
        }
        most = total;
        return true;
    }

    /** What each charset explains, the best first; none in noise. */
    List<Decoding> decodings() {
        if (!decoded) {
            decoded = true;
            decodings = decode(new Leads(text));
        }
        return decodings;
    }

    private List<Decoding> decode(Leads leads) {
        List<Decoding> all = new ArrayList<>();
        for (Misreading charset : CHARSETS) {
            if (leads.has(charset)) {
                Decoding decoding = Decoding.of(text, leads, charset);
                if (!decoding.isEmpty()) {
                    all.add(decoding);
                }
            }
        }
        if (isNoise(all)) {
            return List.of();
        }
        all.sort(Comparator.comparingInt(d -> -d.gain()));
        return all;
    }

    /** Whether what the charset that explains most leaves is noise. */
    private boolean isNoise(List<Decoding> all) {
        return !all.isEmpty()
                && Collections.max(all, Comparator.comparingInt(Decoding::explained))
                        .isNoise(nonAscii);
    }

    /** How badly the letters suit the language that they suit best. */
    int lettersCost(PairTable table) {
        if (lettersCost == UNKNOWN) {
            lettersCost = new Letters(text).cost(table);
        }
        return lettersCost;
    }
}
