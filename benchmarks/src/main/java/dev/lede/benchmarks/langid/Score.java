package dev.lede.benchmarks.langid;

import dev.lede.benchmarks.langid.Identifier.Guess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an identifier reached on a set of texts. */
final class Score {

    private static final int BINS = 15;

    private final Map<String, int[]> byLanguage = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final double[] right = new double[BINS];
    private final double[] claimed = new double[BINS];
    private final int[] answers = new int[BINS];
    private int texts;
    private int undetermined;

    /** Asks for every text. */
    static Score of(Identifier identifier, List<LabelledText> texts) {
        Score score = new Score();
        for (LabelledText text : texts) {
            score.add(text.tag(), identifier.identify(text.text()));
        }
        return score;
    }

    private void add(String tag, Guess guess) {
        boolean correct = guess.tag().equals(tag);
        texts++;
        int[] count = byLanguage.computeIfAbsent(tag, t -> new int[2]);
        count[0] += correct ? 1 : 0;
        count[1]++;
        if (!correct) {
            confusions.merge(tag + " taken for " + guess.tag(), 1, Integer::sum);
        }
        if (guess.tag().equals("und")) {
            undetermined++;
            return;
        }
        int bin = (int) Math.min(BINS - 1, guess.probability() * BINS);
        answers[bin]++;
        right[bin] += correct ? 1 : 0;
        claimed[bin] += guess.probability();
    }

    /** Mean over the languages of the share answered right. */
    double macroAccuracy() {
        return byLanguage.values().stream()
                .mapToDouble(c -> (double) c[0] / c[1])
                .average()
                .orElse(0);
    }

    double undetermined() {
        return (double) undetermined / Math.max(1, texts);
    }

    /** Expected calibration error: mean distance of claimed from reached, over equal bins of probability. */
    double calibrationError() {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < BINS; i++) {
            sum += Math.abs(right[i] - claimed[i]);
            n += answers[i];
        }
        return sum / Math.max(1, n);
    }

    /** Points of the reliability diagram: claimed, reached and share of the answers, for bins that are not empty. */
    List<double[]> reliability() {
        List<double[]> points = new ArrayList<>();
        int n = texts - undetermined;
        for (int i = 0; i < BINS; i++) {
            if (answers[i] > 0) {
                points.add(new double[] {claimed[i] / answers[i], right[i] / answers[i], (double) answers[i] / n});
            }
        }
        return points;
    }

    /** Accuracy by language, the worst first. */
    Map<String, Double> accuracies() {
        Map<String, Double> result = new TreeMap<>();
        byLanguage.forEach((tag, count) -> result.put(tag, (double) count[0] / count[1]));
        return result;
    }

    /** The commonest confusions with their numbers. */
    List<Map.Entry<String, Integer>> confusions(int most) {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }
}
