package dev.lede.langdetect;

/**
 * Holds a text against what is usual for the language it seems to be in: a language that the model does not know looks
 * like the nearest one it knows, but less so than that one's own texts do.
 *
 * <p>Three signs, each less its mean over the language's own texts and divided by their deviation: score per letter,
 * lead over the second language per letter, and the share of words that are known as words of the language. The first
 * alone clears most texts; only the rest are read once more, to their end, for the others.
 */
final class Familiarity {

    private static final double TOP = 1;
    private static final double MARGIN = 0.3;
    private static final double WORDS = 0.8;

    /** A text whose score per letter is not this far below the mean is in the language. */
    private static final double CLEAR = -0.8;

    /** Stretches read of a long text; more change nothing. */
    private static final int CHUNKS = 8;

    private final LanguageModel model;
    private final ClassMask mask;
    private final int script;
    private final int languageClass;
    private final ScriptModel.Norm norm;

    /**
     * Holds texts against a language.
     *
     * @param mask every language
     */
    Familiarity(LanguageModel model, ClassMask mask, int script, int languageClass) {
        this.model = model;
        this.mask = mask;
        this.script = script;
        this.languageClass = languageClass;
        this.norm = model.script(script).norms.get(languageClass);
    }

    /** Whether a score per letter is low enough for a closer look. */
    boolean isDoubtful(double scorePerLetter) {
        return (scorePerLetter - norm.topMean()) / norm.topDeviation() < CLEAR;
    }

    /** Whether a text is too unlike the language; reads all of it, or a sample if it is long. */
    boolean isUnknown(String text) {
        Signs signs = signs(text);
        double z = TOP * (signs.top() - norm.topMean()) / norm.topDeviation()
                + MARGIN * (signs.margin() - norm.marginMean()) / norm.marginDeviation()
                + WORDS * (signs.words() - norm.wordMean()) / norm.wordDeviation();
        return z < model.calibration().unknownLimit();
    }

    /** The signs of a text. */
    Signs signs(String text) {
        TextReader reader = new TextReader(model, mask, true, CHUNKS);
        Evidence evidence = reader.evidence();
        evidence.watch(script, languageClass);
        reader.read(text);
        ScriptModel m = model.script(script);
        float[] logits = new float[m.classes()];
        evidence.logits(script, m.priors, logits);
        int letters = evidence.letters(script);
        int second = Decision.best(logits, m.junk, languageClass);
        double margin = second < 0 ? 0 : logits[languageClass] - logits[second];
        double per = 1.0 / Math.max(1, letters);
        return new Signs(letters, logits[languageClass] * per, margin * per, evidence.support());
    }

    /**
     * What is looked at.
     *
     * @param letters how many letters of the script were read
     * @param top score of the language per letter
     * @param margin its lead over the second per letter
     * @param words share of words that speak for it as a whole
     */
    record Signs(int letters, double top, double margin, double words) {}
}
