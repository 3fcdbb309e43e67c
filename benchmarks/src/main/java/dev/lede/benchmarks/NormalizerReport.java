package dev.lede.benchmarks;

import com.ibm.icu.text.Normalizer2;
import com.sun.management.ThreadMXBean;
import dev.lede.normalize.NormalForm;
import dev.lede.normalize.Normalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;

/**
 * Prints how fast development text of each language is normalized, in MB of UTF-8 a second of processor time, beside
 * ICU4J and a plain scan; then how many bytes the default preset allocates for a text that it leaves alone.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.NormalizerReport ../shared/corpora 4000 it,ru,hi
 * }</pre>
 */
public final class NormalizerReport {

    private static final int CHARACTERS = 400_000;
    private static final int TURNS = 100;
    private static final String DEFAULT =
            "it,en,de,fr,es,pl,cs,vi,tr,ru,uk,bg,el,ar,fa,he,hi,bn,ta,th,zh,ja,ko,ka,hy,am";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private NormalizerReport() {}

    /** Arguments: the folder of the corpora, the length of a text in characters, the languages. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(args.length > 0 ? args[0] : System.getProperty("lede.data", "../shared/corpora"));
        int length = args.length > 1 ? Integer.parseInt(args[1]) : 4000;
        String languages = args.length > 2 ? args[2] : DEFAULT;
        Normalizer news = Normalizer.news();
        Normalizer clean = Normalizer.clean();
        Normalizer nfc = Normalizer.builder().form(NormalForm.NFC).build();
        Normalizer2 icu = Normalizer2.getNFCInstance();
        Normalizer2 decomposition = Normalizer2.getNFDInstance();
        System.out.println("      |            clean text             |  decomposed   | left alone by news");
        System.out.println("      scan  news clean   NFC ICU-NFC is-NFC |   NFC ICU-NFC | texts  most bytes");
        for (String language : languages.split(",", -1)) {
            List<String> texts = texts(corpora.resolve("langid/dev/" + language + ".txt.gz"), length);
            List<String> dirty = texts.stream().map(decomposition::normalize).toList();
            List<ToLongFunction<String>> composers = List.of(
                    t -> nfc.normalize(t).text().length(), t -> icu.normalize(t).length());
            double[] clear = speeds(
                    texts,
                    List.of(
                            NormalizerReport::scan,
                            t -> news.normalize(t).text().length(),
                            t -> clean.normalize(t).text().length(),
                            composers.get(0),
                            composers.get(1),
                            t -> icu.isNormalized(t) ? 1 : 0));
            double[] decomposed = speeds(dirty, composers);
            System.out.printf(
                    Locale.ROOT,
                    "%-4s %5.0f %5.0f %5.0f %5.0f %7.0f %6.0f | %5.0f %7.0f | %s%n",
                    language,
                    clear[0],
                    clear[1],
                    clear[2],
                    clear[3],
                    clear[4],
                    clear[5],
                    decomposed[0],
                    decomposed[1],
                    allocation(texts, news));
        }
    }

    private static List<String> texts(Path file, int length) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (int read = 0; line != null && read < CHARACTERS; line = reader.readLine()) {
                text.append(line).append('\n');
                if (text.length() >= length) {
                    read += text.length();
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        texts.add(text.toString());
        return texts;
    }

    private static long scan(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Megabytes a second of each function, of its fastest pass over all texts; they take turns. */
    private static double[] speeds(List<String> texts, List<ToLongFunction<String>> functions) {
        long bytes = texts.stream()
                .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double[] best = new double[functions.size()];
        long sum = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < best.length; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                for (String text : texts) {
                    sum += functions.get(i).applyAsLong(text);
                }
                long time = THREADS.getCurrentThreadCpuTime() - start;
                best[i] = Math.max(best[i], 1000.0 * bytes / Math.max(1, time));
            }
        }
        if (sum < 0) {
            throw new IllegalStateException("lengths are never negative");
        }
        return best;
    }

    private static String allocation(List<String> texts, Normalizer normalizer) {
        long most = 0;
        int left = 0;
        for (String text : texts) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            boolean same = !normalizer.normalize(text).isChanged();
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            left += same ? 1 : 0;
            most = same ? Math.max(most, bytes) : most;
        }
        return String.format(Locale.ROOT, "%d of %d %6d", left, texts.size(), most);
    }
}
