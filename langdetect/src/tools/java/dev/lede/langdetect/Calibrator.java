package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.List;

/** Measures on the dev texts what is usual for a language. */
final class Calibrator {

    /** Temperatures by length that proved honest on texts from other sources than the training text. */
    static final Calibration START = new Calibration(
            new float[] {4, 6.5f, 11, 18, 35, 64, 110, 180},
            new float[] {0.98f, 1.27f, 1.66f, 2.15f, 3, 4, 5.5f, 7.5f},
            25,
            -1_000,
            0);

    private static final int FEWEST = 30;
    private static final int LINES_FOR_A_PLAIN_ONE = 5;
    private static final float UNKNOWN_LIMIT = -5.5f;

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
        Moments words = new Moments();
        Familiarity familiarity = new Familiarity(model, ClassMask.all(model), script, c);
        for (String line : withPlain(model.script(script).script, lines)) {
            Familiarity.Signs signs = familiarity.signs(line);
            if (signs.letters() >= START.unknownLetters() && signs.margin() > 0) {
                top.add(signs.top());
                margin.add(signs.margin());
                words.add(signs.words());
            }
        }
        return top.n() < FEWEST
                ? ScriptModel.Norm.NONE
                : new ScriptModel.Norm(
                        top.mean(),
                        top.deviation(),
                        margin.mean(),
                        margin.deviation(),
                        words.mean(),
                        words.deviation());
    }

    /** Lines as they are, and some once more without diacritics, since people write so. */
    private static List<String> withPlain(String script, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        for (int i = 0; script.equals("Latn") && i < lines.size(); i += LINES_FOR_A_PLAIN_ONE) {
            all.add(Variants.plain(lines.get(i)));
        }
        return all;
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
