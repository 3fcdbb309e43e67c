package dev.lede.internal.sentence;

import dev.lede.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Prints the boundary F1 on the development texts, per language and as a macro average. Arguments: the folder of the
 * corpora; {@code paragraphs} to keep blank lines; {@code left-out} to train without each language in turn;
 * {@code train} to train afresh; {@code errors} to print each mistake.
 */
final class SentenceEvaluation {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Set<String> options;

    private SentenceEvaluation(Set<String> options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException {
        Set<String> options = new HashSet<>(List.of(args).subList(1, args.length));
        List<LabelledText> train = LabelledText.readAll(Path.of(args[0], "sentences", "train"));
        List<LabelledText> dev = LabelledText.readAll(Path.of(args[0], "sentences", "dev"));
        SentenceEvaluation evaluation = new SentenceEvaluation(options);
        if (options.contains("left-out")) {
            for (String tag :
                    new TreeSet<>(dev.stream().map(LabelledText::language).toList())) {
                Model model = ModelTrainer.train(train.stream()
                        .filter(text -> !text.language().equals(tag))
                        .toList());
                evaluation.run(
                        dev.stream().filter(text -> text.language().equals(tag)).toList(), model);
            }
        } else {
            evaluation.run(dev, options.contains("train") ? ModelTrainer.train(train) : Model.Holder.STANDARD);
        }
        evaluation.print();
    }

    private void run(List<LabelledText> texts, Model model) {
        Map<String, SentenceEngine> engines = new TreeMap<>();
        Function<String, SentenceEngine> make = tag -> new NewsSentences(model, NewsRules.of(Language.of(tag)));
        for (LabelledText text : texts) {
            LabelledText used = options.contains("paragraphs") ? text : text.flat();
            score(used, engines.computeIfAbsent(text.language(), make));
        }
    }

    private void score(LabelledText labelled, SentenceEngine engine) {
        String text = labelled.text();
        Set<Integer> found = new TreeSet<>();
        engine.reset(text.toCharArray(), text.length());
        int all = LabelledText.size(text, text.length());
        for (int at = engine.next(); at < text.length(); at = engine.next()) {
            int end = LabelledText.size(text, at);
            if (end > 0 && end < all) {
                found.add(end);
            }
        }
        Set<Integer> gold = labelled.ends();
        Set<Integer> bare = labelled.bareEnds();
        int[] n = counts.computeIfAbsent(labelled.language(), tag -> new int[6]);
        for (int end : found) {
            n[0] += gold.contains(end) ? 1 : 0;
            n[1]++;
            n[3] += gold.contains(end) && !bare.contains(end) ? 1 : 0;
            n[4] += bare.contains(end) ? 0 : 1;
        }
        n[2] += gold.size();
        n[5] += gold.size() - bare.size();
        if (options.contains("errors")) {
            printErrors(labelled, gold, found, bare);
        }
    }

    private static void printErrors(LabelledText labelled, Set<Integer> gold, Set<Integer> found, Set<Integer> bare) {
        String text = labelled.text();
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += LabelledText.size(text.substring(i, i + 1), 1);
            boolean here = i + 1 == text.length() || LabelledText.size(text.substring(i + 1, i + 2), 1) > 0;
            if (here && gold.contains(size) != found.contains(size)) {
                String left = text.substring(Math.max(0, i - 45), i + 1);
                String right = text.substring(i + 1, Math.min(text.length(), i + 31));
                System.out.println((gold.contains(size) ? bare.contains(size) ? "bare  " : "missed" : "extra ") + "\t"
                        + labelled.language() + "\t" + (left + "⏹" + right).replace('\n', '⏎'));
                while (i + 1 < text.length() && CharClass.isSpace(text.charAt(i + 1))) {
                    i++;
                }
            }
        }
    }

    private void print() {
        double f = 0;
        double marked = 0;
        int languages = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] n = entry.getValue();
            double f1 = 200.0 * n[0] / (n[1] + n[2]);
            double f1Marked = 200.0 * n[3] / (n[4] + n[5]);
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.1f\t%.1f%n",
                    entry.getKey(),
                    100.0 * n[0] / n[1],
                    100.0 * n[0] / n[2],
                    f1,
                    f1Marked);
            if (!entry.getKey().equals("vi")) {
                f += f1;
                marked += f1Marked;
                languages++;
            }
        }
        System.out.printf(
                Locale.ROOT, "macro of %d without vi\t%.2f\t%.2f%n", languages, f / languages, marked / languages);
    }
}
