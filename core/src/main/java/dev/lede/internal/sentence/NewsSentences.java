package dev.lede.internal.sentence;

import dev.lede.internal.abbreviation.Abbreviations;

/** The sentences of news text: rules where they are sure, else the model. Linear in the text. Not thread-safe. */
public final class NewsSentences implements SentenceEngine {

    private final Scanner scanner;
    private final Features features;
    private final Model model;
    private final Candidate candidate = new Candidate();

    private char[] text = new char[0];
    private int length;

    NewsSentences(Model model, Abbreviations words, Conventions conventions, boolean known) {
        this.model = model;
        this.scanner = new Scanner(words, true, new Lines(Lines.AUTO));
        this.features = new Features(words, conventions, known);
    }

    @Override
    public void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        scanner.reset(text, length, candidate);
    }

    @Override
    public int next() {
        while (scanner.next(candidate)) {
            if (ends()) {
                return candidate.next;
            }
        }
        return length;
    }

    private boolean ends() {
        if (candidate.kind == Candidate.CERTAIN) {
            return true;
        }
        features.fill(text, length, candidate);
        return Rules.decide(text, length, candidate, features) > 0
                || Rules.decide(text, length, candidate, features) == 0 && model.score(candidate.kind, features.values) > 0;
    }
}
