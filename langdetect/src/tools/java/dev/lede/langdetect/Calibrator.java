package dev.lede.langdetect;

import java.util.List;

/** Measures on the dev texts what is usual for a language. */
final class Calibrator {

    /** Temperatures by length that proved honest on texts from other sources than the training text. */
    static final Calibration START = new Calibration(
            new float[] {4, 6.5f, 11, 18, 35, 64, 110, 180},
            new float[] {1, 1.3f, 1.7f, 2.2f, 3, 4, 5.5f, 7.5f},
            25,
            -1_000,
            0);

    private static final int FEWEST = 30;
    private static final float UNKNOWN_LIMIT = -4.3f;

    private final CorpusFiles files;
    private final List<ScriptDraft> drafts;

    Calibrator(CorpusFiles files, List<ScriptDraft> drafts) {
        this.files = files;
        this.drafts = drafts;
    }

    /** Sets the norms of the drafts; returns the calibration. */
    Calibration calibrate(LanguageModel model) {
        for (int s = 0; s < drafts.size(); s++) {
            ScriptDraft draft = drafts.get(s);
            for (int c = 0; c < draft.classes.size() && draft.classes.size() > 1; c++) {
                if (!draft.classes.get(c).isJunk()) {
                    draft.norms[c] =
                            norm(model, s, c, files.dev(draft.classes.get(c).tag()));
                }
            }
        }
        return new Calibration(START.letters(), START.temperatures(), START.unknownLetters(), UNKNOWN_LIMIT, 0);
    }

    private static ScriptModel.Norm norm(LanguageModel model, int script, int c, List<String> lines) {
        Moments top = new Moments();
        Moments margin = new Moments();
        ScriptModel m = model.script(script);
        float[] logits = new float[m.classes()];
        for (String line : lines) {
            TextReader reader = new TextReader(model, ClassMask.all(model), LanguageDetector.DEFAULT_STEPS);
            reader.read(line);
            int letters = reader.evidence().letters(script);
            if (letters >= START.unknownLetters()) {
                reader.evidence().logits(script, logits);
                float other = Float.NEGATIVE_INFINITY;
                for (int i = 0; i < logits.length; i++) {
                    logits[i] += NgramTable.STEP * m.bias[i];
                    boolean junk = i == m.junk;
                    other = i == c || junk ? other : Math.max(other, logits[i]);
                }
                if (logits[c] > other) {
                    top.add(logits[c] / letters);
                    margin.add((logits[c] - other) / letters);
                }
            }
        }
        return top.n() < FEWEST
                ? new ScriptModel.Norm(0, 1, 0, 1)
                : new ScriptModel.Norm(top.mean(), top.deviation(), margin.mean(), margin.deviation());
    }

    /** Mean and deviation of a sample. */
    private static final class Moments {
        private int n;
        private double sum;
        private double squares;

        void add(double x) {
            n++;
            sum += x;
            squares += x * x;
        }

        int n() {
            return n;
        }

        float mean() {
            return (float) (sum / n);
        }

        float deviation() {
            return (float) Math.max(1e-3, Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n))));
        }
    }
}
