package dev.lede.benchmarks.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP with a model of each language, trained when it is first wanted on the texts that Lede was trained on. */
public final class OpenNlpSentences implements SentenceRival {

    private static final char[] MARKS = ".!?…。！？।۔؟։:;".toCharArray();

    /** Languages without blanks, in whose texts it finds next to nothing. */
    private static final Set<String> UNSPACED = Set.of("ja", "zh");

    private final Path train;
    private final Map<String, SentenceDetectorME> detectors = new TreeMap<>();

    /** Trains on the files of a folder. */
    public OpenNlpSentences(Path train) {
        this.train = train;
    }

    @Override
    public String name() {
        return "OpenNLP 2.5.11";
    }

    @Override
    public boolean knows(String language) {
        return !UNSPACED.contains(language) && Files.exists(LabelledSentences.file(train, language));
    }

    @Override
    public int[] ends(String language, String text) {
        SentenceDetectorME detector = detectors.computeIfAbsent(language, this::train);
        return Arrays.stream(detector.sentPosDetect(text))
                .mapToInt(Span::getEnd)
                .toArray();
    }

    private SentenceDetectorME train(String language) {
        try {
            var samples = LabelledSentences.read(LabelledSentences.file(train, language)).stream()
                    .map(LabelledSentences::flat)
                    .map(OpenNlpSentences::sample)
                    .toList();
            var factory = new SentenceDetectorFactory(language, true, null, MARKS);
            var parameters = TrainingParameters.defaultParams();
            return new SentenceDetectorME(
                    SentenceDetectorME.train(language, new CollectionObjectStream<>(samples), factory, parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentenceSample sample(LabelledSentences text) {
        return new SentenceSample(
                text.text(),
                text.spans().stream()
                        .map(span -> new Span(span.start(), span.end()))
                        .toArray(Span[]::new));
    }
}
