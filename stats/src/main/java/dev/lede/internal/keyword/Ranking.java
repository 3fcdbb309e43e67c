package dev.lede.internal.keyword;

/**
 * The phrases of a text, best first, as a binary heap: making it takes linear time and each phrase taken a logarithm,
 * so that the few best of very many cost no sort. Ties go to the phrase met first. Not thread-safe.
 */
final class Ranking {

    private final double[] scores;
    private final int[] heap;
    private int size;

    /** Scores all phrases of a text. */
    Ranking(PhraseCollector text) {
        Phrases phrases = text.phrases();
        Features features = new Features(text);
        double[] weights = Weights.at(NewsGate.of(text));
        scores = new double[phrases.size()];
        heap = new int[phrases.size()];
        for (int phrase = 0; phrase < scores.length; phrase++) {
            if (phrases.get(phrase, Phrases.COUNT) > 0) {
                scores[phrase] = Weights.score(features.of(phrase), weights);
                heap[size++] = phrase;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the best phrase that is left. */
    int take() {
        int best = heap[0];
        heap[0] = heap[--size];
        sink(0);
        return best;
    }

    double score(int phrase) {
        return scores[phrase];
    }

    private void sink(int from) {
        int moved = heap[from];
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            int better = child + 1 < size && isBetter(heap[child + 1], heap[child]) ? child + 1 : child;
            if (!isBetter(heap[better], moved)) {
                break;
            }
            heap[at] = heap[better];
            at = better;
        }
        heap[at] = moved;
    }

    private boolean isBetter(int phrase, int other) {
        int order = Double.compare(scores[phrase], scores[other]);
        return order > 0 || (order == 0 && phrase < other);
    }
}
