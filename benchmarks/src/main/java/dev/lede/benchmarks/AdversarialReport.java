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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Prints what hard texts cost: processor time per character as a multiple of that of plain prose of the same length, both
 * after warming up on that very text. One line for each text of {@link HardTexts}, two columns for each facade: beside prose of the text's own
 * scripts ({@link Prose}), and beside Italian prose whatever the script.
 *
 * <p>{@code *} marks what costs more than three times as much as its own prose; {@code !} what grows faster than the text:
 * more than twice the time per character of a text a sixteenth as long. A text that takes too long is not tried in greater
 * lengths, and its figure is that of the last one.
 *
 * <p>{@code detect} reads 256 code units of prose, is sure and stops; of a text that leaves it in doubt it reads up to 4,096 by
 * design. Its figures say how much dearer doubt may be, 16 times for reading alone. {@code detect-all} is told not to stop,
 * so that it reads as much of prose as of anything else: what a character costs that is read.
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
    private static final long LESS_WARM = 200_000_000L;
    private static final int LEAST_RUNS = 3;
    private static final double TIMES_PROSE = 3;
    private static final double GROWTH = 2;

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
        all.put("detect-all", () -> LanguageDetector.builder().readAll().build()::detect);
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
        List<Measured> facades = names.stream()
                .map(name -> new Measured(name, facade(name), new EnumMap<>(Prose.class)))
                .toList();
        out.printf("%-28s", "");
        facades.forEach(f -> out.print(f.cell(f.name)));
        out.println();
        for (Prose prose : Prose.values()) {
            out.printf("%-28s", "ns, " + prose.name().toLowerCase(Locale.ROOT));
            for (Measured facade : facades) {
                double cost = cost(facade.call, prose.write(length), WARM);
                facade.prose.put(prose, cost);
                out.print(facade.cell(String.format(Locale.ROOT, "%.2f", cost)));
            }
            out.println();
        }
        HardTexts.all().forEach((name, text) -> {
            if (name.contains(part)) {
                out.printf("%-28s", name);
                facades.forEach(facade -> out.print(measure(facade, text)));
                out.println();
            }
        });
    }

    private String measure(Measured facade, IntFunction<String> text) {
        double before = 0;
        double time = cost(facade.call, text.apply(length / STEP / STEP), LESS_WARM);
        for (int size = length / STEP; size <= length && time * size < TOO_LONG; size *= STEP) {
            before = time;
            time = cost(facade.call, text.apply(size), LESS_WARM);
        }
        double own = time / facade.expected(text.apply(length));
        String flags = (own > TIMES_PROSE ? "*" : " ") + (before > 0 && time > GROWTH * before ? "!" : " ");
        return facade.cell(String.format(
                Locale.ROOT, "%.2f%s%7.2f", own, flags, time / facade.prose.getOrDefault(Prose.LATIN, Double.NaN)));
    }

    private static double cost(Consumer<String> facade, String text, long warm) {
        perCharacter(facade, text, warm);
        return perCharacter(facade, text, ENOUGH);
    }

    /** A facade and what a character of each prose costs it. */
    private record Measured(String name, Consumer<String> call, Map<Prose, Double> prose) {

        /** What a character of a text would cost if it were prose of its scripts. */
        double expected(String text) {
            double sum = 0;
            for (Map.Entry<Prose, Double> share : Prose.shares(text).entrySet()) {
                sum += share.getValue() * prose.getOrDefault(share.getKey(), Double.NaN);
            }
            return sum;
        }

        String cell(String figure) {
            return String.format("%20s", figure);
        }
    }

    private static double perCharacter(Consumer<String> facade, String text, long enough) {
        return CharacterCost.of(facade, text, LEAST_RUNS, enough, TOO_LONG);
    }
}
