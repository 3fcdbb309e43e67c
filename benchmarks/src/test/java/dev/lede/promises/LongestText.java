package dev.lede.promises;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceCursor;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TextSize;
import dev.lede.stats.context.Kwic;
import dev.lede.stats.context.MinHash;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives every facade whose memory does not grow with its answer a text of {@code Integer.MAX_VALUE - 8} characters. Run by
 * hand with 9 GB of heap: the text takes two, a cursor's copy four. With arguments, only what begins with one of them.
 */
final class LongestText {

    private static final int LONGEST = Integer.MAX_VALUE - 8;
    private static final String SENTENCE = "The old bridge over the river is closed. ";
    private static final Language EN = Language.of("en");

    private LongestText() {}

    /** Prints what each facade answers and the seconds of processor time that it took. */
    public static void main(String[] args) {
        String text = text();
        questions().forEach((name, question) -> {
            if (args.length == 0 || java.util.Arrays.stream(args).anyMatch(name::startsWith)) {
                long start = cpu();
                System.out.printf("%s: %s, %d s%n", name, answer(question, text), (cpu() - start) / 1_000_000_000);
            }
        });
    }

    private static String text() {
        byte[] bytes = new byte[LONGEST];
        byte[] sentence = SENTENCE.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < LONGEST; i++) {
            bytes[i] = sentence[i % sentence.length];
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String answer(Function<String, Object> question, String text) {
        try {
            return question.apply(text).toString();
        } catch (RuntimeException | OutOfMemoryError e) {
            return e.toString();
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, Function<String, Object>> questions() {
        Map<String, Function<String, Object>> questions = new LinkedHashMap<>();
        questions.put("detect", text -> LanguageDetector.standard().detect(text).language());
        questions.put("normalize", text -> Normalizer.news().normalize(text).isChanged());
        questions.put("tokens, UAX #29", text -> tokens(Tokenizer.unicode(), text));
        questions.put("tokens, news", text -> tokens(Tokenizer.news(), text));
        questions.put("sentences, UAX #29", text -> sentences(SentenceSplitter.unicode(), text));
        questions.put("sentences, news", text -> sentences(SentenceSplitter.news(), text));
        questions.put("counts", LongestText::counts);
        questions.put("key terms", text -> KeywordExtractor.standard().extract(text, EN, 1));
        questions.put("size", text -> TextSize.of(text, EN));
        questions.put("concordance", text -> Kwic.of("mill", 2).find(text).size());
        questions.put("MinHash", text -> MinHash.of(text).isEmpty());
        questions.put("stop word", text -> StopWords.of(EN).contains(text));
        return questions;
    }

    private static String tokens(Tokenizer tokenizer, String text) {
        TokenCursor cursor = tokenizer.cursor();
        cursor.reset(text);
        long tokens = 0;
        while (cursor.next()) {
            tokens++;
        }
        return tokens + " tokens";
    }

    private static String sentences(SentenceSplitter splitter, String text) {
        SentenceCursor cursor = splitter.cursor();
        cursor.reset(text);
        long sentences = 0;
        while (cursor.next()) {
            sentences++;
        }
        return sentences + " sentences";
    }

    private static Object counts(String text) {
        TermCounter counter = TermCounter.create();
        counter.add(text);
        return counter.counts();
    }
}
