package dev.lede.stats.measure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/** The weights of a collection of tokenized documents by their names in the golden file. */
final class WeightingGolden {

    private final List<List<String>> documents;

    WeightingGolden(List<List<String>> documents) {
        this.documents = documents;
    }

    private long df(String term) {
        return documents.stream().filter(d -> d.contains(term)).count();
    }

    double collection(String name, String term) {
        long n = documents.size();
        long df = df(term);
        long cf = documents.stream()
                .mapToLong(d -> Collections.frequency(d, term))
                .sum();
        return switch (name) {
            case "df" -> df;
            case "cf" -> cf;
            case "idf_plain" -> Weighting.idfPlain(df, n);
            case "idf_smooth" -> Weighting.idfSmooth(df, n);
            case "idf_plus1" -> Weighting.idfPlus1(df, n);
            case "idf_prob" -> Weighting.idfProbabilistic(df, n);
            case "idf_bm25" -> Weighting.idfBm25(df, n);
            case "ridf" -> Weighting.residualIdf(cf, df, n);
            default -> throw new AssertionError("unknown measure " + name);
        };
    }

    double document(String name, String term, int index) {
        List<String> document = documents.get(index);
        long tf = Collections.frequency(document, term);
        long max = new HashSet<>(document)
                .stream()
                        .mapToLong(t -> Collections.frequency(document, t))
                        .max()
                        .orElse(0);
        long n = documents.size();
        double average = documents.stream().mapToInt(List::size).average().orElse(0);
        return switch (name) {
            case "tf" -> tf;
            case "tf_log" -> Weighting.tfLog(tf);
            case "tf_augmented" -> Weighting.tfAugmented(tf, max);
            case "tf_relative" -> Weighting.tfRelative(tf, document.size());
            case "tfidf_plain" -> tf * Weighting.idfPlain(df(term), n);
            case "tfidf_smooth" -> tf * Weighting.idfSmooth(df(term), n);
            case "tfidf_smooth_l2" -> normalized(document, term);
            case "bm25" -> Weighting.bm25(tf, df(term), n, document.size(), average);
            default -> throw new AssertionError("unknown measure " + name);
        };
    }

    private double normalized(List<String> document, String term) {
        TreeSet<String> terms = new TreeSet<>(document);
        double[] weights = terms.stream()
                .mapToDouble(t -> Collections.frequency(document, t) * Weighting.idfSmooth(df(t), documents.size()))
                .toArray();
        return Weighting.normalized(weights)[terms.headSet(term).size()];
    }
}
