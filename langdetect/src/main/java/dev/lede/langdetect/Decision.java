package dev.lede.langdetect;

import dev.lede.langdetect.Detection.Alternative;
import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns evidence into an answer: the script that carries most, the classes of it that are allowed, then rejection, then
 * probabilities.
 */
final class Decision {

    private static final Detection UNDETERMINED = new Detection(Language.UND, 0, false, List.of());

    /** Fewer letters than this say nothing. */
    private static final int MIN_WEIGHT = 2;

    /** A piece of program text needs this many words beside it to pass for a quotation. */
    private static final int WORDS_PER_CODE = 6;

    /** A script that one language uses is now and then used for another all the same. */
    private static final double ONLY_LANGUAGE = 0.995;

    /** Factor on the temperature of a text whose words agreed so soon that the rest was not read. */
    private static final double STOPPED = 0.8;

    private static final double RELIABLE = 0.9;
    private static final int MAX_ALTERNATIVES = 8;

    /** Below this an answer is a guess among a dozen, and no text at all is as likely. */
    private static final double LEAST_PROBABILITY = 0.08;

    private static final float MIN_ALTERNATIVE = 0.001f;

    private final LanguageModel model;
    private final ClassMask mask;

    Decision(LanguageModel model, ClassMask mask) {
        this.model = model;
        this.mask = mask;
    }

    /**
     * The answer for a text.
     *
     * @param reader has read it
     */
    Detection decide(String text, TextReader reader) {
        Evidence evidence = reader.evidence();
        int script = script(evidence);
        if (script < 0 || evidence.words() < WORDS_PER_CODE * reader.codeTokens()) {
            return UNDETERMINED;
        }
        ScriptModel m = model.script(script);
        if (m.table == null) {
            return only(m);
        }
        float[] logits = new float[m.classes()];
        evidence.logits(script, mask.priors(script), logits);
        int junk = m.junk;
        int first = best(logits, junk, -1);
        if (junk >= 0 && logits[junk] + model.calibration().junkMargin() > logits[first]) {
            return UNDETERMINED;
        }
        int letters = evidence.letters(script);
        if (!mask.isRestricted() && letters >= model.calibration().unknownLetters()) {
            Familiarity familiarity = new Familiarity(model, mask, script, first);
            if (familiarity.isDoubtful(logits[first] / letters) && familiarity.isUnknown(text)) {
                return UNDETERMINED;
            }
        }
        double temperature = model.calibration().temperature(letters) * m.temperature;
        float max = junk < 0 ? logits[first] : Math.max(logits[first], logits[junk]);
        return detection(m, logits, max, reader.stopped() ? STOPPED * temperature : temperature, text);
    }

    /** The script with the most evidence among those with an allowed language, or -1. */
    private int script(Evidence evidence) {
        int best = -1;
        int weight = MIN_WEIGHT - 1;
        for (int i = 0; i < model.scriptCount(); i++) {
            if (evidence.weight(i) > weight && mask.allowed(i) > 0) {
                best = i;
                weight = evidence.weight(i);
            }
        }
        return best;
    }

    private static Detection only(ScriptModel script) {
        Language language = script.languages.get(0);
        return new Detection(language, ONLY_LANGUAGE, true, List.of(new Alternative(language, ONLY_LANGUAGE)));
    }

    static int best(float[] logits, int without, int orWithout) {
        int best = -1;
        for (int c = 0; c < logits.length; c++) {
            if (c != without && c != orWithout && (best < 0 || logits[c] > logits[best])) {
                best = c;
            }
        }
        return best;
    }

    private Detection detection(ScriptModel m, float[] logits, float max, double temperature, String text) {
        float[] p = logits;
        float sum = Softmax.exponentials(p, max, (float) (1 / temperature));
        if (m.junk >= 0) {
            p[m.junk] = 0;
        }
        List<Alternative> top = alternatives(m, p, sum, text);
        if (top.isEmpty() || top.get(0).probability() < LEAST_PROBABILITY) {
            return UNDETERMINED;
        }
        Alternative answer = top.get(0);
        return new Detection(answer.language(), answer.probability(), answer.probability() >= RELIABLE, top);
    }

    /** The likeliest languages, best first, those of equal weight in the order of the model. */
    private List<Alternative> alternatives(ScriptModel m, float[] p, float sum, String text) {
        float least = MIN_ALTERNATIVE * sum;
        byte[] likely = new byte[p.length];
        int n = 0;
        for (int c = 0; c < p.length; c++) {
            likely[n] = (byte) c;
            n += p[c] >= least ? 1 : 0;
        }
        int[] best = new int[MAX_ALTERNATIVES];
        int size = 0;
        for (int i = 0; i < n; i++) {
            size = insert(best, size, p, likely[i]);
        }
        List<Alternative> alternatives = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            alternatives.add(new Alternative(form(m.languages.get(best[i]), text), (double) p[best[i]] / sum));
        }
        return alternatives;
    }

    /** Inserts a class into those kept, best first, and drops the least if there are too many; tells how many there are. */
    private static int insert(int[] best, int size, float[] p, int c) {
        int at = Math.min(size, best.length - 1);
        if (size == best.length && p[best[at]] >= p[c]) {
            return size;
        }
        while (at > 0 && p[best[at - 1]] < p[c]) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = c;
        return Math.min(size + 1, best.length);
    }

    private Language form(Language language, String text) {
        if (!HanForms.isChinese(language)) {
            return language;
        }
        int end = Math.min(text.length(), TextReader.MAX_CHUNKS * TextReader.CHUNK);
        return mask.chinese(model.hanForms().of(text, 0, end));
    }
}
