package dev.lede.internal.sentence;

import dev.lede.internal.abbreviation.Abbreviations;
import dev.lede.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how often each kind of doubtful place is an end, language by language. */
final class ConventionCounts {

    /** So many places of the mean language are added to those of each. */
    private static final double PRIOR = 15;

    /** Languages without labels, and those whose conventions they are likely to share. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "it", List.of("fr", "es", "pt"),
            "ca", List.of("fr", "es", "pt"),
            "gl", List.of("es", "pt"),
            "pl", List.of("cs", "sk", "sl", "hr"),
            "uk", List.of("ru", "be"),
            "bg", List.of("ru", "be", "sr"),
            "mk", List.of("sr", "hr", "sl"),
            "bs", List.of("sr", "hr"),
            "lb", List.of("de", "nl", "fr"),
            "fo", List.of("is", "da"));

    private final double[] places = new double[Conventions.COUNT];
    private final double[] ends = new double[Conventions.COUNT];

    private ConventionCounts() {}

    static Map<String, Conventions> of(List<LabelledText> texts) {
        Map<String, ConventionCounts> counts = new TreeMap<>();
        for (LabelledText text : texts) {
            counts.computeIfAbsent(text.language(), tag -> new ConventionCounts())
                    .add(text.flat());
        }
        double[] mean = mean(counts);
        Map<String, Conventions> conventions = new TreeMap<>();
        counts.forEach((tag, count) -> conventions.put(tag, count.smoothed(mean)));
        NEIGHBOURS.forEach((tag, neighbours) -> {
            ConventionCounts sum = new ConventionCounts();
            counts.forEach((other, count) -> {
                if (neighbours.contains(other)) {
                    sum.join(count);
                }
            });
            conventions.putIfAbsent(tag, sum.smoothed(mean));
        });
        conventions.put(Model.ANY, new ConventionCounts().smoothed(mean));
        return conventions;
    }

    /** The mean of the shares of the languages that have some places. */
    private static double[] mean(Map<String, ConventionCounts> counts) {
        double[] mean = new double[Conventions.COUNT];
        for (int i = 0; i < mean.length; i++) {
            int at = i;
            mean[i] = counts.values().stream()
                    .filter(count -> count.places[at] >= 5)
                    .mapToDouble(count -> count.ends[at] / count.places[at])
                    .average()
                    .orElse(0);
        }
        return mean;
    }

    private Conventions smoothed(double[] mean) {
        byte[] shares = new byte[Conventions.COUNT];
        for (int i = 0; i < shares.length; i++) {
            double share = (ends[i] + PRIOR * mean[i]) / (places[i] + PRIOR);
            shares[i] = (byte) Math.round(Conventions.MOST * share);
        }
        return new Conventions(shares);
    }

    private void join(ConventionCounts other) {
        // Each neighbour counts alike, with the weight of 50 places at most.
        for (int i = 0; i < places.length; i++) {
            double weight = Math.min(1, 50 / Math.max(1, other.places[i]));
            places[i] += weight * other.places[i];
            ends[i] += weight * other.ends[i];
        }
    }

    private void add(LabelledText labelled) {
        Set<Integer> gold = labelled.ends();
        char[] text = labelled.text().toCharArray();
        Candidate c = new Candidate();
        Abbreviations words = Abbreviations.of(Language.of(labelled.language()));
        Features features = new Features(words, new Conventions(new byte[Conventions.COUNT]), false);
        Scanner scanner = new Scanner(words, true, new Lines(Lines.AUTO), true);
        scanner.reset(text, text.length, c);
        while (scanner.next(c)) {
            if (c.kind < Model.FORESTS) {
                features.fill(text, text.length, c);
                count(c.kind, features, gold.contains(LabelledText.size(labelled.text(), c.close)));
            }
        }
    }

    private void count(int kind, Features f, boolean end) {
        int shape = f.get(Features.NEXT_SHAPE);
        int mark = f.get(Features.MARK);
        boolean capital = shape == Words.TITLE || shape == Words.CAPITALS || shape == Words.INITIAL;
        if (kind == Candidate.COLON) {
            see(
                    mark == Features.SEMICOLON
                            ? Conventions.SEMICOLON
                            : capital ? Conventions.COLON_CAPITAL : Conventions.COLON_OTHER,
                    end);
        } else if (kind == Candidate.BARE) {
            see(Conventions.BARE, end);
        } else {
            if (shape == Words.NUMBER) {
                see(Conventions.NUMBER, end);
            }
            if (shape == Words.SMALL
                    && (mark == Features.CALL || mark == Features.QUESTION || mark == Features.ELLIPSIS)) {
                see(Conventions.CALL_SMALL, end);
            }
            if (f.get(Features.CLOSERS) > 0) {
                see(Conventions.CLOSED, end);
            }
        }
    }

    private void see(int convention, boolean end) {
        places[convention]++;
        ends[convention] += end ? 1 : 0;
    }
}
