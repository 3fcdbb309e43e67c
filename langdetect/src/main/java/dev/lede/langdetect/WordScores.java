package dev.lede.langdetect;

import java.util.Arrays;

/** What its n-grams say of a single word. For one thread, reusable. */
final class WordScores {

    private final LanguageModel model;
    private final NgramScratch scratch = new NgramScratch();
    private final int[] steps = new int[NgramTable.MAX_CLASSES];
    private final int[] missing = new int[NgramHash.WORD + 1];

    /** By class: the score in logits, without prior. */
    final float[] z = new float[NgramTable.MAX_CLASSES];

    /** The highest score of a language. */
    float top;

    /** The score of junk; far below everything if the script has no such class. */
    float junk;

    WordScores(LanguageModel model) {
        this.model = model;
    }

    /**
     * Scores a word.
     *
     * @param padded the word in small letters between its borders
     * @return false if the script has one language only, so that there is nothing to tell
     */
    boolean score(int script, char[] padded, int letters) {
        ScriptModel m = model.script(script);
        NgramTable table = m.table;
        if (table == null) {
            return false;
        }
        Arrays.fill(steps, 0, m.classes(), 0);
        Arrays.fill(missing, 0);
        m.collect(table, padded, letters, scratch, steps);
        table.addCollected(scratch, steps, missing);
        for (int order = 1; order < missing.length; order++) {
            int times = missing[order];
            if (times > 0) {
                addMissing(m.missing[order], times);
            }
        }
        summarize(m);
        return true;
    }

    private void addMissing(int[] weights, int times) {
        for (int c = 0; c < weights.length; c++) {
            steps[c] += times * weights[c];
        }
    }

    private void summarize(ScriptModel m) {
        top = Float.NEGATIVE_INFINITY;
        junk = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < m.classes(); c++) {
            z[c] = NgramTable.STEP * steps[c];
            if (c == m.junk) {
                junk = z[c];
            } else {
                top = Math.max(top, z[c]);
            }
        }
    }
}
