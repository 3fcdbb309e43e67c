package dev.lede.internal.keyword;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints the exact F1 at 10 terms on the development sets below the system property {@code lede.data}. */
final class ScoreKeywords {

    private static final int TOP = 10;

    private ScoreKeywords() {}

    public static void main(String[] args) throws IOException {
        for (String name : DevSet.NAMES) {
            System.out.printf("%-20s %.4f%n", name, f1(Path.of(System.getProperty("lede.data")), name));
        }
    }

    /** The mean over the texts of a set. */
    static double f1(Path corpus, String name) throws IOException {
        DevSet set = DevSet.read(corpus, name);
        double sum = 0;
        for (DevSet.Document document : set.documents()) {
            sum += f1(document);
        }
        return sum / set.documents().size();
    }

    private static double f1(DevSet.Document document) {
        Set<String> seen = new HashSet<>();
        AtomicInteger hits = new AtomicInteger();
        Keywords.extract(document.text(), LanguageData.load(document.language()), TOP, (term, score) -> {
            String form = DevSet.comparable(term);
            if (seen.add(form) && document.keys().contains(form)) {
                hits.incrementAndGet();
            }
        });
        return f1(hits.get(), seen.size(), document.keys());
    }

    private static double f1(int hits, int answered, Set<String> keys) {
        return hits == 0 ? 0 : 2.0 * hits / (answered + keys.size());
    }
}
