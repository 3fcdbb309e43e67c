package dev.lede.internal.sentence;

import org.jspecify.annotations.Nullable;

/**
 * The sentences of news text: a fast path for the commonest end, rules where they are sure, else the model. Linear in
 * the text. Not thread-safe.
 */
public final class NewsSentences implements SentenceEngine {

    /** Takes what is decided at one place, in order. */
    public interface Listener {

        /** The sentence would end at {@code offset}; {@code probability} is 0 or 1 where a rule decided. */
        void decided(int offset, Reason reason, double probability);
    }

    private final NewsRules rules;
    private final Scanner scanner;
    private final Features features;
    private final Model model;
    private final Candidate candidate = new Candidate();

    // Types of mark, as bits: those that the model was asked about, and those that it never takes for an end.
    private int asked;
    private int hopeless;

    private char[] text = new char[0];
    private int length;

    NewsSentences(Model model, NewsRules rules) {
        this.model = model;
        this.rules = rules;
        boolean colons = rules.colons() != NewsRules.Habit.NEVER || rules.semicolons() != NewsRules.Habit.NEVER;
        scanner = new Scanner(rules.words(), colons, new Lines(rules.lines()), rules.listItems());
        features = new Features(rules.words(), model.conventions(rules.language()), model.knows(rules.language()));
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

    /** Goes through the whole text and tells every decision. */
    public void explain(char[] text, int length, Listener listener) {
        reset(text, length);
        while (scanner.next(candidate)) {
            Reason sure = atOnce();
            sure = sure != null ? sure : byRule();
            if (sure != null) {
                listener.decided(candidate.close, sure, sure.isEnd() ? 1 : 0);
            } else {
                int score = model.score(candidate.kind, features);
                Reason reason = score > 0 ? Reason.MODEL_END : Reason.MODEL_NO_END;
                listener.decided(candidate.close, reason, model.probability(candidate.kind, score));
            }
        }
    }

    private boolean ends() {
        Reason sure = atOnce();
        if (sure == null) {
            if (candidate.kind == Candidate.COLON && isHopeless(colonType())) {
                return false;
            }
            sure = byRule();
        }
        return sure != null ? sure.isEnd() : model.score(candidate.kind, features) > 0;
    }

    /** The reason that needs no features. */
    private @Nullable Reason atOnce() {
        if (candidate.kind == Candidate.CERTAIN) {
            return Reason.PARAGRAPH;
        }
        Reason option = byOption();
        return option == null && candidate.kind == Candidate.PLAIN ? Reason.PLAIN : option;
    }

    /** The reason that needs no model. Fills the features. */
    private @Nullable Reason byRule() {
        features.fill(text, length, candidate);
        return Rules.decide(text, length, candidate, features);
    }

    private int colonType() {
        return text[candidate.mark] == ':' ? Features.COLON : Features.SEMICOLON;
    }

    /** In many languages the model takes no colon for an end, whatever stands around it. */
    private boolean isHopeless(int type) {
        int bit = 1 << type;
        if ((asked & bit) == 0) {
            asked |= bit;
            hopeless |= model.isHopeless(Candidate.COLON, type, features) ? bit : 0;
        }
        return (hopeless & bit) != 0;
    }

    private @Nullable Reason byOption() {
        if (rules.keepQuotes() && inQuotes()) {
            return Reason.KEPT_QUOTE;
        }
        if (candidate.kind != Candidate.COLON) {
            return null;
        }
        NewsRules.Habit habit = colonType() == Features.COLON ? rules.colons() : rules.semicolons();
        return switch (habit) {
            case LANGUAGE -> null;
            case ALWAYS -> Reason.COLON_ENDS;
            case NEVER -> Reason.COLON_GOES_ON;
        };
    }

    /** Whether a quote is open and does not close right after the mark. */
    private boolean inQuotes() {
        boolean open = candidate.quotes.curlyOpen(candidate.mark) || candidate.quotes.straightOpen(candidate.mark);
        return open && (candidate.close == candidate.markEnd || !Quotes.isAny(text[candidate.close - 1]));
    }
}
