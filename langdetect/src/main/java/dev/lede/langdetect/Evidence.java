package dev.lede.langdetect;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a text read so far say of its language: scores by script and class. For one thread; allocates nothing
 * per word once a script has been met.
 */
final class Evidence {

    /** Letters that few words exceed. */
    private static final int USUAL_WORD = 12;

    /** Of one script. */
    private static final class Part {
        final int[] scores;
        final int[] missing = new int[NgramHash.WORD + 1];
        int letters;
        int weight;

        Part(int classes) {
            scores = new int[TrigramRows.width(classes) * TrigramRows.LANES];
        }
    }

    private final LanguageModel model;
    private NgramScratch scratch = new NgramScratch(USUAL_WORD);
    private final @Nullable Part[] parts;
    private final SeenWords seen = new SeenWords();
    private int words;
    private int dominant;
    private int collecting;
    private int watchedScript = -1;
    private int watchedClass;
    private int longWords;
    private int supporting;

    Evidence(LanguageModel model) {
        this.model = model;
        this.parts = new Part[model.scriptCount()];
    }

    /** From now on, counts the words that speak for a class as a whole. */
    void watch(int script, int languageClass) {
        watchedScript = script;
        watchedClass = languageClass;
    }

    /** The share of the words long enough to be features that speak for the watched class; 0 without such words. */
    double support() {
        return longWords == 0 ? 0 : (double) supporting / longWords;
    }

    /** Adds the current word of the scanner, unless it has been added before. */
    void add(WordScanner word) {
        int wordHash = NgramHash.word(word.padded, word.letters);
        if (!seen.add(wordHash)) {
            return;
        }
        words++;
        ScriptModel script = model.script(word.script);
        Part part = part(word.script);
        part.letters += word.letters;
        int weight = word.letters * script.letterWeight;
        part.weight += weight > 1 ? weight : 0; // a letter alone is a symbol as often as a word
        int lead = part.weight - weight(dominant);
        dominant = lead > 0 || (lead == 0 && word.script < dominant) ? word.script : dominant;
        NgramTable table = script.table;
        if (table != null) {
            if (word.letters > scratch.letters) {
                flush();
                scratch = new NgramScratch();
            } else if (word.script != collecting || !scratch.hasRoom(word.letters)) {
                flush();
            }
            collecting = word.script;
            script.collect(table, word.padded, word.letters, scratch, part.scores);
            if (word.script == watchedScript
                    && word.letters >= NgramHash.MIN_WORD
                    && script.maxOrder == NgramHash.MAX_ORDER) {
                longWords++;
                supporting += table.supports(wordHash, watchedClass) ? 1 : 0;
            }
        }
    }

    /** Adds the weights of the features that are still waiting for others beside which to load them. */
    private void flush() {
        if (scratch.collected > 0) {
            NgramTable table = model.script(collecting).table;
            Part part = parts[collecting];
            if (table != null && part != null) {
                table.addCollected(scratch, part.scores, part.missing);
            }
        }
    }

    private Part part(int script) {
        Part part = parts[script];
        if (part == null) {
            part = new Part(model.script(script).classes());
            parts[script] = part;
        }
        return part;
    }

    /** Number of different words added. */
    int words() {
        return words;
    }

    /** Letters and marks of a script added. */
    int letters(int script) {
        Part part = parts[script];
        return part == null ? 0 : part.letters;
    }

    /** The same, each counted for what a letter of the script carries. */
    int weight(int script) {
        Part part = parts[script];
        return part == null ? 0 : part.weight;
    }

    /**
     * The score of every class of a script, in logits.
     *
     * @param priors added to them, by class
     * @param into receives them, by class
     */
    void logits(int script, float[] priors, float[] into) {
        flush();
        Part part = part(script);
        for (int c = 0; c < into.length; c++) {
            into[c] = part.scores[c];
        }
        int[][] weights = model.script(script).missing;
        for (int order = 1; order <= NgramHash.WORD; order++) {
            addMissing(part.missing[order], weights[order], into);
        }
        for (int c = 0; c < into.length; c++) {
            into[c] = into[c] * NgramTable.STEP + priors[c];
        }
    }

    /** Whole numbers far below 2<sup>24</sup>, which a float holds exactly. */
    private static void addMissing(int count, int[] weights, float[] into) {
        for (int c = 0; count > 0 && c < weights.length; c++) {
            into[c] += count * weights[c];
        }
    }

    /** The script with the most evidence, of equal ones the first. */
    int dominantScript() {
        return dominant;
    }

    /** By how many letters, each counted for what it carries, the dominant script leads over the second. */
    int scriptLead() {
        int second = 0;
        for (int i = 0; i < parts.length; i++) {
            second = Math.max(second, i == dominant ? 0 : weight(i));
        }
        return weight(dominant) - second;
    }

    /** How far the best allowed class of a script leads over the second, in units of {@link NgramTable#STEP}. */
    int lead(int script, ClassMask mask) {
        flush();
        int[] s = part(script).scores;
        int[] handicaps = mask.handicaps(script);
        int first = Integer.MIN_VALUE / 2;
        int second = first;
        for (int c = 0; c < handicaps.length; c++) {
            int v = s[c] + handicaps[c];
            second = Math.max(second, Math.min(v, first));
            first = Math.max(first, v);
        }
        return first < ClassMask.OUT / 2 ? 0 : first - second;
    }
}
