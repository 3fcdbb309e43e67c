package dev.lede.langdetect;

import java.util.Arrays;
import java.util.Set;

/** Chooses the language that a foreign word is in. Immutable. */
final class Guests {

    /** No language, or no list. */
    static final int NONE = -1;

    /** Languages whose words are often met in texts of others; English apart. */
    private static final Set<String> WIDESPREAD =
            Set.of("ar", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk");

    private final LanguageSpace space;
    private final WordFilter filter;
    private final ForeignWeights.Guest weights;
    private final int[] lists;
    private final int[] languages;
    private final double[] priors;
    private final int[] onlyLanguages;
    private int english = NONE;

    Guests(LanguageModel model, LanguageSpace space, WordFilter filter, ForeignWeights.Guest weights) {
        this.space = space;
        this.filter = filter;
        this.weights = weights;
        this.lists = new int[space.size()];
        this.languages = new int[filter.lists().size()];
        this.priors = new double[space.size()];
        this.onlyLanguages = onlyLanguages(model, space);
        match();
    }

    private void match() {
        Arrays.fill(languages, NONE);
        for (int k = 0; k < lists.length; k++) {
            String tag = space.language(k).tag();
            lists[k] = filter.list(tag);
            if (lists[k] != NONE) {
                languages[lists[k]] = k;
            }
            if (tag.equals("en")) {
                english = k;
                priors[k] = weights.english();
            } else if (WIDESPREAD.contains(tag)) {
                priors[k] = weights.widespread();
            }
        }
    }

    private static int[] onlyLanguages(LanguageModel model, LanguageSpace space) {
        int[] result = new int[model.scriptCount()];
        for (int s = 0; s < result.length; s++) {
            result[s] = model.script(s).classes() == 1 ? space.ofClasses(s)[0] : NONE;
        }
        return result;
    }

    boolean isEnglish(int language) {
        return language == english;
    }

    boolean isWidespread(int language) {
        return WIDESPREAD.contains(space.language(language).tag());
    }

    /** The word list of a language, or {@link #NONE}. */
    int list(int language) {
        return lists[language];
    }

    /** The language of a script that no other language uses, or {@link #NONE}. */
    int onlyLanguage(int script) {
        return onlyLanguages[script];
    }

    /**
     * The entry of the likeliest guest.
     *
     * @param first the first entry of the word
     * @param host the language that does not count
     * @param scores what the word's n-grams say
     * @return an entry of the word, or {@link #NONE} if no other language has it
     */
    int best(int first, int host, int script, WordScores scores) {
        int best = NONE;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int e = first; e != NONE; e = filter.next(e)) {
            int language = languages[filter.language(e)];
            if (language != NONE
                    && language != host
                    && filter.lists().get(filter.language(e)).guest()) {
                int c = space.classOf(script, language);
                double score = c == LanguageSpace.NONE ? Double.NEGATIVE_INFINITY : score(e, language, scores.z[c]);
                if (score > bestScore) {
                    bestScore = score;
                    best = e;
                }
            }
        }
        return best;
    }

    private double score(int entry, int language, float ngrams) {
        return weights.frequency() * WordFilter.logFrequency(filter.frequencyClass(entry))
                + weights.ngrams() * ngrams
                + priors[language];
    }

    /** The language of an entry. */
    int language(int entry) {
        return languages[filter.language(entry)];
    }
}
