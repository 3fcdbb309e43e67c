package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints accuracy by language and length on the dev texts. */
final class DevReport {

    private DevReport() {}

    static void print(LanguageModel model, CorpusFiles files) {
        LanguageDetector detector = LanguageDetector.builder().model(model).build();
        for (String kind : List.of("single", "pairs", "sentences")) {
            Map<String, int[]> byLanguage = new TreeMap<>();
            int undetermined = 0;
            int n = 0;
            for (String line : files.shortTexts(kind)) {
                int tab = line.indexOf('\t');
                String tag = line.substring(0, tab);
                if (model.languages().contains(Language.of(tag))) {
                    Language got =
                            detector.detect(line.substring(tab + 1)).language().base();
                    int[] count = byLanguage.computeIfAbsent(tag, t -> new int[2]);
                    count[0]++;
                    count[1] += got.tag().equals(tag) ? 1 : 0;
                    undetermined += got.isUndetermined() ? 1 : 0;
                    n++;
                }
            }
            if (n > 0) {
                print(kind, byLanguage, (double) undetermined / n);
            }
        }
    }

    private static void print(String kind, Map<String, int[]> byLanguage, double undetermined) {
        double sum = 0;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, int[]> e : byLanguage.entrySet()) {
            double accuracy = (double) e.getValue()[1] / e.getValue()[0];
            sum += accuracy;
            parts.add(String.format("%s %.0f", e.getKey(), 100 * accuracy));
        }
        System.out.printf(
                "%s: macro %.2f over %d, und %.2f %%; %s%n",
                kind, 100 * sum / byLanguage.size(), byLanguage.size(), 100 * undetermined, String.join(", ", parts));
    }
}
