package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages written in one script and how to tell them apart. Immutable; the arrays are never written. */
final class ScriptModel {

    /**
     * What is usual for a language's own texts, read to their end.
     *
     * @param topMean mean score per letter
     * @param topDeviation its standard deviation
     * @param marginMean mean distance to the second, per letter
     * @param marginDeviation its standard deviation
     * @param wordMean mean share of words that speak for the language as a whole
     * @param wordDeviation its standard deviation
     */
    record Norm(
            float topMean,
            float topDeviation,
            float marginMean,
            float marginDeviation,
            float wordMean,
            float wordDeviation) {

        /** Of a language too thin to measure: nothing is unusual. */
        static final Norm NONE = new Norm(0, 1, 0, 1, 0, 1);
    }

    /** ISO 15924 code, {@code Latn}. */
    final String script;

    /** How many letters of an alphabet a letter of this script is worth. */
    final int letterWeight;

    /** Longest n-gram counted. */
    final int maxOrder;

    /** Factor on the temperature of the model. */
    final float temperature;

    /** By class; {@link Language#UND} is the class of junk. */
    final List<Language> languages;

    /** The class of junk, or -1. */
    final int junk;

    /** By class: prior, in units of {@link NgramTable#STEP}. */
    final int[] bias;

    /** By class: the same in logits. */
    final float[] priors;

    /** By order and class: weight of a feature that the table does not hold. */
    final int[][] missing;

    /** By class: what is usual for a text of the language. */
    final List<Norm> norms;

    /** The weights; null for a script of a single language. */
    final @Nullable NgramTable table;

    /** Sums of the shortest n-grams; null if there are none. */
    final @Nullable TrigramRows rows;

    ScriptModel(
            String script,
            int letterWeight,
            int maxOrder,
            float temperature,
            List<Language> languages,
            int[] bias,
            int[][] missing,
            List<Norm> norms,
            @Nullable NgramTable table,
            @Nullable TrigramRows rows) {
        this.script = script;
        this.letterWeight = letterWeight;
        this.maxOrder = maxOrder;
        this.temperature = temperature;
        this.languages = List.copyOf(languages);
        this.junk = languages.indexOf(Language.UND);
        this.bias = bias;
        this.priors = new float[bias.length];
        for (int c = 0; c < bias.length; c++) {
            priors[c] = NgramTable.STEP * bias[c];
        }
        this.missing = missing;
        this.norms = List.copyOf(norms);
        this.table = table;
        this.rows = rows;
    }

    /** Adds some weights of a word and collects the others; see {@link NgramTable#collect}. */
    void collect(NgramTable table, char[] padded, int length, NgramScratch scratch, int[] scores) {
        int end;
        if (rows == null) {
            end = NgramHash.hashes(padded, length, maxOrder, scratch);
        } else {
            end = NgramHash.longer(padded, length, rows.add(padded, length, scratch, scores), scratch);
        }
        table.collect(scratch, end, maxOrder);
    }

    int classes() {
        return languages.size();
    }
}
