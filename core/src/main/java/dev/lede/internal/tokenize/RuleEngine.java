package dev.lede.internal.tokenize;

/** Asks the rules for one token after the other. Not thread-safe; allocates nothing. */
final class RuleEngine {

    private final NamedRule[][] leading;
    private final NamedRule[][] following;
    private final RuleText text = new RuleText();
    private final DictionaryRuns dictionaries = new DictionaryRuns(text);
    private final boolean cutsRuns;
    private String decidedBy = "";

    RuleEngine(NewsRules rules) {
        leading = rules.leading();
        following = rules.following();
        cutsRuns = rules.has(NewsRules.DICTIONARY);
    }

    void reset(char[] chars, int length) {
        text.reset(chars, length);
        dictionaries.reset();
    }

    /** Where the token ends that begins at {@code start} and by the scanner ends at {@code end}. */
    int end(int start, int end) {
        text.found = RuleText.NOTHING;
        decidedBy = "";
        int group = NewsClasses.group(text.at(start));
        if (group == NewsClasses.DICTIONARY) {
            decidedBy = cutsRuns ? NewsRules.DICTIONARY : "";
            return cutsRuns ? dictionaries.end(start) : dictionaries.wholeEnd(start);
        }
        int led = ask(leading[group], start, end);
        if (led != TokenRule.NONE) {
            return text.afterAttached(led);
        }
        return text.isWordPart(start) ? text.afterAttached(follow(start, end)) : end;
    }

    private int follow(int start, int end) {
        int at = end;
        while (true) {
            int group = group(at);
            int next = group == NewsClasses.NOTHING ? TokenRule.NONE : ask(following[group], start, at);
            if (next == TokenRule.NONE) {
                return at;
            }
            if (next <= at || !text.endsInWord(next) || text.found != RuleText.NOTHING) {
                return next;
            }
            at = next;
        }
    }

    private int group(int at) {
        int group = NewsClasses.group(text.at(at));
        return group == NewsClasses.STOP && text.isBlank(at + 1) ? NewsClasses.LAST_STOP : group;
    }

    private int ask(NamedRule[] rules, int start, int end) {
        for (NamedRule named : rules) {
            int answer = named.rule().end(text, start, end);
            if (answer != TokenRule.NONE) {
                decidedBy = named.name();
                return answer;
            }
        }
        return TokenRule.NONE;
    }

    /** The kind of token that the last answer found, one of {@code Kinds}; negative for what the characters say. */
    int found() {
        return text.found;
    }

    /** The name of the rule that gave the last answer, or the empty string for the scanner's. */
    String decidedBy() {
        return decidedBy;
    }
}
