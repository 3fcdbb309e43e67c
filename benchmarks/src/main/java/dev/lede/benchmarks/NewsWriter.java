package dev.lede.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes text that looks like news and does not repeat: sentences of common words and made-up ones, with numbers, quotes,
 * names, elisions and addresses. The same seed writes the same text.
 *
 * <p>A text repeated a few times is learnt by the branch predictor, which flatters tight loops several times over.
 */
public final class NewsWriter {

    private final Random random;
    private final Script script;
    private final List<String> vocabulary = new ArrayList<>();

    private NewsWriter(Script script, long seed) {
        this.script = script;
        random = new Random(seed);
        for (int i = 0; i < 6000; i++) {
            vocabulary.add(madeUp());
        }
    }

    /** At least {@code bytes} of text, counted in UTF-8, in one of the scripts {@code it, en, cyrel, cjt} or those of {@link OtherScripts}. */
    public static String write(String script, int bytes, long seed) {
        NewsWriter writer = new NewsWriter(Script.of(script), seed);
        StringBuilder text = new StringBuilder();
        for (int written = 0; written < bytes; ) {
            String paragraph = writer.paragraph();
            text.append(paragraph);
            written += paragraph.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
            paragraph.append(sentence()).append(n == 1 ? "\n" : script.gap());
        }
        return paragraph.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        boolean quoted = random.nextInt(8) == 0;
        sentence.append(quoted ? script.quotes().charAt(0) : "");
        int words = 6 + random.nextInt(22);
        for (int i = 0; i < words; i++) {
            String word = word();
            sentence.append(i == 0 ? capitalised(word) : word);
            if (i < words - 1) {
                sentence.append(random.nextInt(11) == 0 ? script.comma() : script.gap());
            }
        }
        sentence.append(script.stop());
        return sentence.append(quoted ? script.quotes().substring(1) : "").toString();
    }

    /** Half the words are common ones, as in real text; the made-up ones follow Zipf's law roughly. */
    private String word() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return any(script.common());
        } else if (kind < 90) {
            double u = random.nextDouble();
            return vocabulary.get((int) (u * u * u * vocabulary.size()));
        } else if (kind < 94) {
            return capitalised(madeUp());
        }
        return special();
    }

    private String special() {
        List<Supplier<String>> kinds = List.of(
                () -> String.valueOf(1900 + random.nextInt(130)),
                () -> script.number(random.nextInt(999) + 1, random.nextInt(1000)),
                () -> random.nextInt(100) + "%",
                () -> any(script.joined()) + madeUp(),
                () -> madeUp() + "-" + madeUp(),
                () -> random.nextInt(24) + ":" + (10 + random.nextInt(50)),
                () -> any(script.abbreviations()) + " " + capitalised(madeUp()),
                () -> random.nextInt(6) == 0
                        ? "www." + any(List.of("example.org", "example.com/a1b2", "example.net"))
                        : "(" + madeUp() + ")");
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String madeUp() {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(2) + random.nextInt(3); n > 0; n--) {
            word.append(any(script.syllables()));
        }
        return word.toString();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(java.util.Locale.ROOT) + word.substring(first);
    }
}
