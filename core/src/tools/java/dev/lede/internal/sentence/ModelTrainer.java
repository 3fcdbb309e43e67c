package dev.lede.internal.sentence;

import dev.lede.internal.abbreviation.Abbreviations;
import dev.lede.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains {@code model.bin} on labelled sentences. Arguments: the folder of the corpora, the folder to write to.
 *
 * <p>Every text is read twice: as a text of its language, and, with less weight, as one of an unknown language without
 * word lists, so that the model learns to do without them.
 */
final class ModelTrainer {

    private static final int[] TREES = {90, 60, 60};
    private static final double[] RATE = {.2, .15, .15};
    private static final double[] PENALTY = {3, 4, 4};
    private static final double[] THRESHOLD = {.5, .68, .68};
    private static final double NEUTRAL_WEIGHT = .25;

    private ModelTrainer() {}

    public static void main(String[] args) throws IOException {
        List<LabelledText> texts = LabelledText.readAll(Path.of(args[0], "sentences", "train"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            train(texts).write(out);
        }
        Files.write(Path.of(args[1], Model.RESOURCE), Artefact.wrap(Model.VERSION, bytes.toByteArray()));
    }

    static Model train(List<LabelledText> texts) {
        Map<String, Conventions> conventions = ConventionCounts.of(texts);
        Conventions any = Objects.requireNonNull(conventions.get(Model.ANY));
        Samples[] samples = {new Samples(), new Samples(), new Samples()};
        Map<String, Integer> sizes = new TreeMap<>();
        texts.forEach(text -> sizes.merge(text.language(), text.sentences().size(), Integer::sum));
        for (LabelledText text : texts) {
            // A macro average over languages is wanted: a large corpus counts less per sentence.
            double weight = Math.min(2, Math.sqrt(1200.0 / sizes.getOrDefault(text.language(), 1)));
            Language language = Language.of(text.language());
            Conventions own = conventions.getOrDefault(text.language(), any);
            add(samples, text.flat(), new Features(Abbreviations.of(language), own, true), language, weight);
            add(
                    samples,
                    text,
                    new Features(Abbreviations.neutral(), any, false),
                    Language.UND,
                    NEUTRAL_WEIGHT * weight);
        }
        Forest[] forests = new Forest[Model.FORESTS];
        int[] thresholds = new int[Model.FORESTS];
        for (int kind = 0; kind < forests.length; kind++) {
            forests[kind] = new Boosting(TREES[kind], RATE[kind], PENALTY[kind]).fit(samples[kind]);
            thresholds[kind] = Forest.score(THRESHOLD[kind]);
        }
        return new Model(forests, thresholds, conventions);
    }

    private static void add(
            Samples[] samples, LabelledText labelled, Features features, Language language, double weight) {
        Set<Integer> ends = labelled.ends();
        char[] text = labelled.text().toCharArray();
        Candidate c = new Candidate();
        Scanner scanner = new Scanner(Abbreviations.of(language), true, new Lines(Lines.AUTO), true);
        scanner.reset(text, text.length, c);
        while (scanner.next(c)) {
            if (c.kind < Model.FORESTS) {
                features.fill(text, text.length, c);
                features.fillFar();
                samples[c.kind].add(
                        features.values, ends.contains(LabelledText.size(labelled.text(), c.close)), weight);
            }
        }
    }
}
