package dev.lede.benchmarks.sentence;

import dev.lede.benchmarks.SentenceCounter;
import dev.lede.benchmarks.SentenceCounter.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints the speed of splitters as multiples of ICU4J's on the training texts of some languages, joined to articles of
 * some 3,000 characters. For a busy machine: takes the least processor time of many passes, which the splitters make in
 * turn; {@code -Xbatch} lets no pass run before it is compiled. Arguments: the folder of the corpora, languages, splitters.
 *
 * <p>{@code java -Xbatch -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.sentence.SentenceSpeed DATA en,de
 * LEDE_NEWS,JDK}
 */
public final class SentenceSpeed {

    private static final int ARTICLE = 3_000;
    private static final int MOST_ARTICLES = 100;
    private static final int LEAST_PASSES = 5;
    private static final long ENOUGH = 2_000_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SentenceSpeed() {}

    /** Prints one line a language. */
    public static void main(String[] args) throws IOException {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.ICU));
        for (String name : args[2].split(",", -1)) {
            kinds.add(Kind.valueOf(name));
        }
        Path texts = Path.of(args[0], "sentences", "train");
        for (String language : args[1].split(",", -1)) {
            List<String> articles = articles(LabelledSentences.read(LabelledSentences.file(texts, language)));
            StringBuilder line = new StringBuilder(language);
            long[] least = least(kinds, language, articles);
            for (int i = 1; i < least.length; i++) {
                line.append(String.format(Locale.ROOT, "\t%s %.2f", kinds.get(i), (double) least[0] / least[i]));
            }
            System.out.println(line);
        }
    }

    private static List<String> articles(List<LabelledSentences> texts) {
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        for (LabelledSentences text : texts) {
            article.append(text.text()).append("\n\n");
            if (article.length() > ARTICLE) {
                articles.add(article.toString());
                article.setLength(0);
            }
        }
        return articles.subList(0, Math.min(MOST_ARTICLES, articles.size()));
    }

    private static long[] least(List<Kind> kinds, String language, List<String> articles) {
        List<SentenceCounter> counters =
                kinds.stream().map(kind -> kind.create(language)).toList();
        long[] least = new long[kinds.size()];
        long[] spent = new long[kinds.size()];
        for (int pass = 0; pass < LEAST_PASSES || spent[0] < ENOUGH; pass++) {
            for (int i = 0; i < least.length; i++) {
                if (pass < LEAST_PASSES || spent[i] < ENOUGH) {
                    long time = time(kinds.get(i), counters.get(i), articles);
                    spent[i] += time;
                    least[i] = pass == 0 || time < least[i] ? time : least[i];
                }
            }
        }
        return least;
    }

    private static long time(Kind kind, SentenceCounter counter, List<String> articles) {
        long start = THREADS.getCurrentThreadCpuTime();
        int sentences = count(counter, articles);
        if (sentences == 0) {
            throw new IllegalStateException(kind + " found nothing");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static int count(SentenceCounter counter, List<String> articles) {
        int count = 0;
        for (String article : articles) {
            count += counter.count(article);
        }
        return count;
    }
}
