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

    private static final Misreading[] CHARSETS = Misreading.values();
    private static final int DEPTH = 4;
    private static final int WIDTH = 3;
    /** From here on the evidence is plenty, and noise such as the bytes of an image would cost too much. */
    private static final int LONG = 4000;

    private static final int THRESHOLD = 7 * 8;
    private static final int MOST_UNEXPLAINED = 12;
    private static final int NEAR = 25 * 8;
    private static final int CHANGE = 8 * 8;

    private final PairTable table = PairTable.standard();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Integer> visited = new HashMap<>();

    private EncodingRepair() {}

    /** A text that a chain of misreadings leads to. */
    private record Candidate(String text, Edits edits, int gain) {}

    /** Undoes the misreading of {@code text}, if there is one, and writes the edits to {@code out}. */
    public static void repair(String text, Rewriter out) {
        Leads leads = new Leads(text);
        if (leads.size() == 0) {
            return;
        }
        EncodingRepair repair = new EncodingRepair();
        repair.search(text, leads, Edits.NONE, 0, null, 0, nonAscii(text));
        Candidate best = repair.best();
        if (best != null) {
            out.replaceAll(best.edits, best.text);
        }
    }

    private void search(
            String text, Leads leads, Edits edits, int gain, @Nullable Misreading last, int depth, int nonAscii) {
        List<Decoding> decodings = new ArrayList<>();
        for (Misreading charset : CHARSETS) {
            if (leads.has(charset)) {
                Decoding decoding = Decoding.of(text, leads, charset);
                if (!decoding.isEmpty()) {
                    decodings.add(decoding);
                }
            }
        }
        int beyondAscii = decodings.isEmpty() ? 0 : nonAscii(text);
        if (isNoise(decodings, beyondAscii)) {
            return;
        }
        decodings.sort(Comparator.comparingInt(d -> -d.gain()));
        int width = text.length() < LONG ? WIDTH : depth == 0 ? 2 : 1;
        for (Decoding decoding : decodings.subList(0, Math.min(width, decodings.size()))) {
            int step = decoding.gain() - rarity(last, decoding.charset());
            if (last == null
                    || !isChange(last, decoding.charset())
                    || step > unexplained(beyondAscii - decoding.explained())) {
                int left = last == null ? nonAscii - decoding.explained() : nonAscii;
                follow(decoding, text, edits, gain + step, depth, left);
            }
        }
    }

    private static boolean isNoise(List<Decoding> decodings, int nonAscii) {
        return decodings.stream()
                .max(Comparator.comparingInt(Decoding::explained))
                .filter(most -> most.isNoise(nonAscii))
                .isPresent();
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

    private void follow(Decoding decoding, String text, Edits edits, int total, int depth, int left) {
        Rewriter out = new Rewriter();
        out.reset(text);
        decoding.apply(out);
        String decoded = out.text();
        Integer before = visited.get(decoded);
        if (before != null && before >= total) {
            return;
        }
        visited.put(decoded, total);
        Edits all = edits.andThen(out.edits());
        if (total >= THRESHOLD + unexplained(left)) {
            candidates.add(new Candidate(decoded, all, total));
        }
        if (depth + 1 < DEPTH) {
            search(decoded, new Leads(decoded), all, total, decoding.charset(), depth + 1, left);
        }
    }

    private @Nullable Candidate best() {
        int most = candidates.stream().mapToInt(Candidate::gain).max().orElse(0);
        return candidates.stream()
                .filter(c -> c.gain >= most - NEAR)
                .max(Comparator.comparingInt(c -> c.gain / 2 - new Letters(c.text).cost(table)))
                .orElse(null);
    }

    private static int nonAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return count;
    }
}
