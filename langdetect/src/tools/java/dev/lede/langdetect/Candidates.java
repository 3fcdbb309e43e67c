package dev.lede.langdetect;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses the features of a script and the classes that each may have a weight for, and sets the weights to start from.
 *
 * <p>A feature must occur in two words of a class, a whole word twice in its text or once in its list. It may have
 * weights for the classes in which it is commonest, each with at least a hundredth of its mass. Weights start from 0.35
 * times the logarithm of how much commoner the feature is in the class than in the others.
 */
final class Candidates {

    private static final int[] MOST_CLASSES = {0, 24, 32, 24, 12, 8, 8};
    private static final double LEAST_SHARE = 0.01;
    private static final double START = 0.35;
    private static final double MOST_LOG_RATIO = 6;

    /** Share of a word's weight that goes to its form without diacritics. */
    private static final double PLAIN_SHARE = 0.08;

    private final List<Lexicon> classes;
    private final int maxOrder;
    private final int minTypes;

    /** By tuple: hash in the upper half, number of the tuple in the lower. */
    private long[] tuples = new long[1 << 20];

    private float[] masses = new float[1 << 20];
    private byte[] tupleClass = new byte[1 << 20];
    private byte[] tupleOrder = new byte[1 << 20];
    private int size;

    Candidates(List<Lexicon> classes, int maxOrder, int minTypes) {
        this.classes = classes;
        this.maxOrder = maxOrder;
        this.minTypes = minTypes;
    }

    /** Counts and chooses. */
    SparseWeights choose() {
        for (int c = 0; c < classes.size(); c++) {
            count(classes.get(c), c);
        }
        Arrays.parallelSort(tuples, 0, size);
        SparseWeights weights = new SparseWeights(classes.size());
        double[] mass = new double[classes.size()];
        for (int from = 0; from < size; ) {
            int hash = (int) (tuples[from] >> 32);
            Arrays.fill(mass, 0);
            int to = from;
            int order = 0;
            for (; to < size && (int) (tuples[to] >> 32) == hash; to++) {
                int t = (int) tuples[to];
                mass[tupleClass[t]] += masses[t];
                order = tupleOrder[t];
            }
            addFeature(weights, hash, order, mass);
            from = to;
        }
        tuples = new long[0];
        masses = new float[0];
        return weights;
    }

    private void count(Lexicon lexicon, int c) {
        FeatureCounts counts = new FeatureCounts(maxOrder);
        for (int w = 0; w < lexicon.words.size(); w++) {
            String word = lexicon.words.get(w);
            String plain = Variants.plain(word);
            boolean differs =
                    !plain.equals(word) && lexicon.languageClass.script().equals("Latn");
            boolean listed = lexicon.seen[w] > 1;
            double weight = lexicon.weight[w];
            counts.add(word, weight * (differs ? 1 - PLAIN_SHARE : 1), listed);
            if (differs) {
                counts.add(plain, weight * PLAIN_SHARE, listed);
            }
        }
        counts.forEach(minTypes, (hash, order, mass) -> append(hash, order, c, mass));
    }

    private void append(int hash, int order, int c, float mass) {
        if (size == tuples.length) {
            int more = size + (size >> 1);
            tuples = Arrays.copyOf(tuples, more);
            masses = Arrays.copyOf(masses, more);
            tupleClass = Arrays.copyOf(tupleClass, more);
            tupleOrder = Arrays.copyOf(tupleOrder, more);
        }
        tuples[size] = (long) hash << 32 | size;
        masses[size] = mass;
        tupleClass[size] = (byte) c;
        tupleOrder[size] = (byte) order;
        size++;
    }

    private void addFeature(SparseWeights weights, int hash, int order, double[] mass) {
        double sum = 0;
        for (double m : mass) {
            sum += m;
        }
        double least = Math.max(LEAST_SHARE * sum, kth(mass, MOST_CLASSES[order]));
        weights.beginFeature(hash, order, (float) sum);
        for (int c = 0; c < mass.length; c++) {
            if (mass[c] > 0 && mass[c] >= least) {
                double rest = (sum - mass[c]) / (mass.length - 1) + 1e-9;
                double log = StrictMath.log(mass[c] / rest);
                weights.add(c, (float) (START * Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, log))));
            }
        }
    }

    private static double kth(double[] mass, int k) {
        if (mass.length <= k) {
            return 0;
        }
        double[] sorted = mass.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - k];
    }
}
