package dev.lede.benchmarks;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.NormalForm;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceCursor;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.TermCounter;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Prints what hard texts cost: processor time per character as a multiple of that of plain prose
 * (Italian by {@link NewsWriter}, of the same length, after warming up), one line for each text of
 * {@link HardTexts}, one column for each facade.
 *
 * <p>{@code *} marks what costs more than three times as much as prose; {@code !} what grows faster than the text: more than
 * twice the time per character of a text a sixteenth as long. A text that takes too long is not tried in greater
 * lengths, and its figure is that of the last one.
 *
 * <pre>{@code
 * java -Xmx3g -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.AdversarialReport normalizer-news,tokenizer-news 10000000
 * }</pre>
 */
public final class AdversarialReport {

    private static final int LENGTH = 1 << 20;
    private static final int STEP = 16;
    private static final long TOO_LONG = 4_000_000_000L;
    private static final long ENOUGH = 50_000_000L;
    private static final long WARM = 2_000_000_000L;
    private static final int LEAST_RUNS = 3;
    private static final double TIMES_PROSE = 3;
    private static final double GROWTH = 2;
    private static final long SEED = 5;

    private static final Map<String, Supplier<Consumer<String>>> FACADES = facades();

    private final PrintStream out;
    private final int length;

    private AdversarialReport(PrintStream out, int length) {
        this.out = out;
        this.length = length;
    }

    /** Arguments: names of facades with commas between them, or {@code all}; the length in characters; a part of the texts' names. */
    public static void main(String[] args) {
        String names = args.length > 0 ? args[0] : "all";
        int length = args.length > 1 ? Integer.parseInt(args[1]) : LENGTH;
        String part = args.length > 2 ? args[2] : "";
        List<String> chosen = names.equals("all") ? List.copyOf(FACADES.keySet()) : List.of(names.split(",", -1));
        new AdversarialReport(System.out, length).print(chosen, part);
    }

    /** What is called with each text, by the name that the report gives it. */
    static Consumer<String> facade(String name) {
        Supplier<Consumer<String>> facade = FACADES.get(name);
        if (facade == null) {
            throw new IllegalArgumentException("facade must be one of " + FACADES.keySet() + ", but is " + name);
        }
        return facade.get();
    }

    private static Map<String, Supplier<Consumer<String>>> facades() {
        Map<String, Supplier<Consumer<String>>> all = new LinkedHashMap<>();
        all.put("normalizer-news", () -> Normalizer.news()::normalize);
        all.put("normalizer-minimal", () -> Normalizer.minimal()::normalize);
        all.put("normalizer-clean", () -> Normalizer.clean()::normalize);
        all.put("normalizer-search", () -> Normalizer.search()::normalize);
        all.put(
                "normalizer-nfc",
                () -> Normalizer.builder().form(NormalForm.NFC).build()::normalize);
        all.put("tokenizer-unicode", () -> tokens(Tokenizer.unicode().cursor()));
        all.put("tokenizer-news", () -> tokens(Tokenizer.news().cursor()));
        all.put("sentences-unicode", () -> sentences(SentenceSplitter.unicode().cursor()));
        all.put("sentences-news", () -> sentences(SentenceSplitter.news().cursor()));
        all.put("detect", () -> LanguageDetector.standard()::detect);
        all.put("spans", () -> LanguageDetector.standard()::spans);
        all.put("foreign", () -> LanguageDetector.standard()::foreign);
        all.put("terms", () -> text -> TermCounter.create().add(text));
        all.put("keywords", () -> text -> KeywordExtractor.standard().extract(text, Language.UND, 15));
        return all;
    }

    private static Consumer<String> tokens(TokenCursor cursor) {
        return text -> {
            cursor.reset(text);
            while (cursor.next()) {}
        };
    }

    private static Consumer<String> sentences(SentenceCursor cursor) {
        return text -> {
            cursor.reset(text);
            while (cursor.next()) {}
        };
    }

    private void print(List<String> names, String part) {
        List<Consumer<String>> facades =
                names.stream().map(AdversarialReport::facade).toList();
        List<Double> prose = new ArrayList<>();
        out.printf("%-28s %s%n", "", String.join(" ", names));
        StringBuilder first = new StringBuilder(String.format("%-28s", "prose, ns a character"));
        for (int i = 0; i < names.size(); i++) {
            String plain = NewsWriter.write("it", length, SEED);
            perCharacter(facades.get(i), plain, WARM);
            prose.add(perCharacter(facades.get(i), plain, ENOUGH));
            first.append(cell(names.get(i), "%.2f  ", prose.get(i)));
        }
        out.println(first);
        HardTexts.all().forEach((name, text) -> {
            if (name.contains(part)) {
                StringBuilder line = new StringBuilder(String.format("%-28s", name));
                for (int i = 0; i < names.size(); i++) {
                    line.append(measure(names.get(i), facades.get(i), text, prose.get(i)));
                }
                out.println(line);
            }
        });
    }

    private String measure(String name, Consumer<String> facade, IntFunction<String> text, double prose) {
        double before = 0;
        double time = perCharacter(facade, text.apply(length / STEP / STEP), ENOUGH);
        for (int size = length / STEP; size <= length && time * size < TOO_LONG; size *= STEP) {
            before = time;
            time = perCharacter(facade, text.apply(size), ENOUGH);
        }
        boolean grows = before > 0 && time > GROWTH * before;
        boolean dear = time > TIMES_PROSE * prose;
        return cell(name, "%.2f" + (dear ? "*" : " ") + (grows ? "!" : " "), time / prose);
    }

    private static String cell(String name, String format, double figure) {
        return String.format("%" + (name.length() + 1) + "s", String.format(Locale.ROOT, format, figure));
    }

    private static double perCharacter(Consumer<String> facade, String text, long enough) {
        return CharacterCost.of(facade, text, LEAST_RUNS, enough, TOO_LONG);
    }
}
