package dev.lede.internal.keyword;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The commonest words of a language with their rarity, cut to what is worth its room. */
final class Frequencies {

    /** Words kept of a language. */
    private static final int LIMIT = 12_000;

    /** Ranks whose content words give the ordinary length of words. */
    private static final int FIRST_RANK = 300;

    private static final int LAST_RANK = 5000;

    private final SortedMap<String, Integer> steps = new TreeMap<>();
    private double meanLength;

    /** The words of a list of word and count. */
    static Frequencies ofList(List<String> lines, LanguageData language) {
        Map<String, Double> counts = new TreeMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            counts.merge(
                    fold(line.substring(0, tab), language), Double.parseDouble(line.substring(tab + 1)), Double::sum);
        }
        return new Frequencies(counts, language);
    }

    /** Ranks the words and keeps the commonest. */
    Frequencies(Map<String, Double> counts, LanguageData language) {
        double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .collect(Collectors.toList());
        for (Map.Entry<String, Double> word : ranked) {
            double rarity = Math.log10(total / word.getValue());
            if (word.getKey().length() < 64) {
                steps.put(word.getKey(), (int) Math.min(255, Math.round(rarity * WordList.STEPS)));
            }
        }
        meanLength = meanLength(ranked, language);
    }

    private static double meanLength(List<Map.Entry<String, Double>> ranked, LanguageData language) {
        return ranked.subList(Math.min(FIRST_RANK, ranked.size() / 10), Math.min(LAST_RANK, ranked.size())).stream()
                .map(Map.Entry::getKey)
                .filter(word -> word.length() > 1 && !language.functionWords().contains(word))
                .mapToInt(String::length)
                .average()
                .orElse(7);
    }

    static String fold(String word, LanguageData language) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            folded.append(language.dotlessI() && c == 'I' ? '\u0131' : Letters.fold(c));
        }
        return folded.toString();
    }

    /** Sorted words, each with its rarity in steps. */
    SortedMap<String, Integer> steps() {
        return steps;
    }

    double meanLength() {
        return meanLength;
    }
}
