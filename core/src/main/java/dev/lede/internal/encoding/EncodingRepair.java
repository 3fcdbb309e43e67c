package dev.lede.internal.encoding;

import dev.lede.internal.normalize.Edits;
import dev.lede.internal.normalize.Rewriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the misreading, or chain of misreadings, that explains a text best, and undoes it.
 *
 * <p>Each charset is tried on the text; the best few are tried again on what they give, up to four deep. The gain of a
 * chain must exceed a threshold that grows with what it leaves unexplained: in misread text all characters beyond ASCII
 * make sense when decoded, in clean text a few do by chance.
 */
public final class EncodingRepair {

    private static final int DEPTH = 4;
    private static final int WIDTH = 3;
    /** From here on the evidence is plenty, and noise such as the bytes of an image would cost too much. */
    private static final int LONG = 4000;

    private static final int THRESHOLD = 7 * 8;
    private static final int MOST_UNEXPLAINED = 12;
    private static final int NEAR = 25 * 8;
    private static final int CHANGE = 8 * 8;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();

    private EncodingRepair() {}

    /** A text that a chain of misreadings leads to. */
    private record Candidate(Reading reading, Edits edits, int gain) {}

    /** Undoes the misreading of {@code text}, if there is one, and writes the edits to {@code out}. */
    public static void repair(String text, Rewriter out) {
        Reading reading = new Reading(text);
        EncodingRepair repair = new EncodingRepair();
        repair.search(reading, Edits.NONE, 0, null, 0, reading.nonAscii());
        Candidate best = repair.best();
        if (best != null) {
            out.replaceAll(best.edits, best.reading.text());
        }
    }

    private void search(Reading reading, Edits edits, int gain, @Nullable Misreading last, int depth, int nonAscii) {
        List<Decoding> decodings = reading.decodings();
        int width = reading.text().length() < LONG ? WIDTH : depth == 0 ? 2 : 1;
        for (Decoding decoding : decodings.subList(0, Math.min(width, decodings.size()))) {
            int step = decoding.gain() - rarity(last, decoding.charset());
            if (last == null
                    || !isChange(last, decoding.charset())
                    || step > unexplained(reading.nonAscii() - decoding.explained())) {
                int left = last == null ? nonAscii - decoding.explained() : nonAscii;
                follow(decoding, edits, gain + step, depth, left);
            }
        }
    }

    /** Text that went wrong twice mostly did so in one charset. */
    private static int rarity(@Nullable Misreading last, Misreading charset) {
        int rarity = (int) (8 * charset.rarity);
        return last == null || !isChange(last, charset) ? rarity : rarity + CHANGE;
    }

    private static boolean isChange(Misreading last, Misreading charset) {
        return last != charset && !(last.isWestern() && charset.isWestern());
    }

    /** What another charset must gain in text that a first one has made sense of. */
    private static int unexplained(int left) {
        return 8 * Math.min(MOST_UNEXPLAINED, left);
    }

    private void follow(Decoding decoding, Edits edits, int total, int depth, int left) {
        Reading reading = readings.computeIfAbsent(decoding.decoded(), Reading::new);
        if (!reading.isBetter(total)) {
            return;
        }
        Edits all = edits.andThen(decoding.edits());
        if (total >= THRESHOLD + unexplained(left)) {
            candidates.add(new Candidate(reading, all, total));
        }
        if (depth + 1 < DEPTH) {
            search(reading, all, total, decoding.charset(), depth + 1, left);
        }
    }

    private @Nullable Candidate best() {
        int most = candidates.stream().mapToInt(Candidate::gain).max().orElse(0);
        List<Candidate> near =
                candidates.stream().filter(c -> c.gain >= most - NEAR).toList();
        if (near.size() == 1) {
            return near.get(0);
        }
        PairTable table = PairTable.standard();
        return near.stream()
                .max(Comparator.comparingInt(c -> c.gain / 2 - c.reading.lettersCost(table)))
                .orElse(null);
    }
}
