package dev.lede.promises;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.HiddenCharacters;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.ReadSentence;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.Collocations;
import dev.lede.stats.Keyness;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.Readability;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import dev.lede.stats.TfIdf;
import dev.lede.stats.context.Kwic;
import dev.lede.stats.context.MinHash;
import dev.lede.stats.context.SimHash;
import dev.lede.stats.measure.AssociationMeasure;
import dev.lede.stats.measure.KeynessMeasure;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One instance of every facade, each as a question that a text answers. Nothing is loaded before the first question. */
final class Facades {

    static final List<String> TEXTS = List.of(
            "",
            "Il vecchio ponte è chiuso. Dr. Rossi ha detto: «Riapre nel 2027!» La visita dura un'ora e mezza.",
            "The council’s vote – 12 to 7 – was a surprise. It will cost U.S. $1,234.56 a year, Mr. Hill said.",
            "Die alte Mühle an der Isar bleibt, z.B. als Museum. Am 3. Mai kommt der Bürgermeister.",
            "PerchÃ© no? L&rsquo;estate &egrave; finita.\u200B  Lâ€™autunno\u00A0arriva.",
            "昨日、東京で新しい橋が開通しました。多くの人が訪れた。",
            "市議會昨天通過了新的交通計劃。工程將於春天開始。",
            "สะพานใหม่เปิดแล้ววันนี้ ผู้คนจำนวนมากมาเยี่ยมชม",
            "Городской совет вчера одобрил новый план. Работы начнутся весной.",
            "Il nuovo ponte è davvero superb e piace a tutti, ma il council non lo sapeva.",
            "Er sagte: “You never know what will happen.” Dann ging er nach Hause. \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD800 #ponte",
            "the old bridge the old bridge the old mill. The old bridge, again the old bridge. ".repeat(40));

    private static final Language IT = Language.of("it");

    final Map<String, Function<String, Object>> questions = new LinkedHashMap<>();
    final Map<String, Object> instances = new LinkedHashMap<>();

    Facades() {
        normalizers();
        tokens();
        sentences();
        languages();
        statistics();
        terms();
    }

    private <T> void ask(String name, T instance, Function<String, Object> question) {
        instances.putIfAbsent(name.substring(0, name.indexOf(' ')), instance);
        questions.put(name, question);
    }

    private void normalizers() {
        Map<String, Normalizer> presets = new LinkedHashMap<>(Map.of(
                "none", Normalizer.none(),
                "minimal", Normalizer.minimal(),
                "news", Normalizer.news(),
                "clean", Normalizer.clean(),
                "search", Normalizer.search()));
        presets.forEach((name, preset) -> {
            ask("Normalizer." + name + " normalize", preset, text -> {
                NormalizedText result = preset.normalize(text);
                return List.of(result.text(), result.runs(), result.changes());
            });
            ask("Normalizer." + name + " stream", preset, text -> streamed(preset, text));
        });
        ask("HiddenCharacters find", "", HiddenCharacters::find);
    }

    private static String streamed(Normalizer normalizer, String text) {
        StringBuilder out = new StringBuilder();
        try {
            normalizer.normalize(new StringReader(text), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void tokens() {
        Map<String, Tokenizer> tokenizers = Map.of(
                "unicode", Tokenizer.unicode(),
                "news", Tokenizer.news(),
                "news-it", Tokenizer.news(IT));
        tokenizers.forEach((name, tokenizer) -> {
            ask("Tokenizer." + name + " tokenize", tokenizer, tokenizer::tokenize);
            ask("Tokenizer." + name + " explain", tokenizer, tokenizer::explain);
            ask("Tokenizer." + name + " boundaries", tokenizer, text -> ints(tokenizer.boundaries(text)));
        });
    }

    private void sentences() {
        Map<String, SentenceSplitter> splitters = Map.of(
                "unicode", SentenceSplitter.unicode(),
                "news", SentenceSplitter.news(),
                "news-it", SentenceSplitter.news(IT));
        splitters.forEach((name, splitter) -> {
            ask("SentenceSplitter." + name + " split", splitter, splitter::split);
            ask("SentenceSplitter." + name + " explain", splitter, splitter::explain);
            ask("SentenceSplitter." + name + " stream", splitter, text -> splitter.stream(new StringReader(text))
                    .map(ReadSentence::text)
                    .toList());
        });
    }

    private void languages() {
        LanguageDetector detector = LanguageDetector.standard();
        LanguageDetector few = detector.restrictedTo(Set.of(IT, Language.of("en")));
        ask("LanguageDetector.standard detect", detector, detector::detect);
        ask("LanguageDetector.standard spans", detector, detector::spans);
        ask("LanguageDetector.standard foreign", detector, detector::foreign);
        ask("LanguageDetector.restricted detect", few, few::detect);
    }

    private void statistics() {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        TEXTS.forEach(counter::add);
        TermCounts counts = counter.counts();
        ask("TermCounts merge", counts, text -> counts.merge(count(text)).toBytes().length);
        ask("Keyness overused", Keyness.of(counts, counts), text -> Keyness.of(count(text), counts)
                .overused(KeynessMeasure.G2_TWO_CELL, 1, 5));
        Collocations collocations = Collocations.of(counts);
        ask("Collocations ranked", collocations, text -> collocations.ranked(AssociationMeasure.G2, 1, 5));
        TfIdf weights = TfIdf.over(counts);
        ask("TfIdf top", weights, text -> weights.top(count(text), 5));
        ask("TermCounter counts", counter, text -> count(text).terms());
    }

    private static TermCounts count(String text) {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        counter.add(text);
        return counter.counts();
    }

    private void terms() {
        KeywordExtractor extractor = KeywordExtractor.standard();
        ask("KeywordExtractor.standard it", extractor, text -> extractor.extract(text, IT, 5));
        ask("KeywordExtractor.standard und", extractor, text -> extractor.extract(text, Language.UND, 5));
        StopWords stopWords = StopWords.of(IT);
        ask("StopWords contains", stopWords, text -> Tokenizer.news().stream(text)
                .filter(token -> stopWords.contains(token.text(text)))
                .toList());
        ask("Readability of", "", text -> Readability.of(text, IT).size());
        Kwic kwic = Kwic.of("bridge", 3);
        ask("Kwic find", kwic, kwic::find);
        ask("MinHash of", "", text -> MinHash.of(text).similarity(MinHash.of(TEXTS.get(11))));
        ask("SimHash of", "", SimHash::of);
    }

    private static List<Integer> ints(int[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }
}
