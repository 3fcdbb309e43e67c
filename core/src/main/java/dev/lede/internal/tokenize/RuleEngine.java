package dev.lede.internal.tokenize;

import dev.lede.internal.abbreviation.Abbreviations;

/** Asks the rules for one token after the other. Not thread-safe; allocates nothing. */
final class RuleEngine {

    private final NamedRule[][] leading;
    private final NamedRule[][] following;
    private final RuleText text = new RuleText();
    private final DictionaryRuns dictionaries = new DictionaryRuns(text);
    private final Abbreviations possible;
    private final boolean cutsRuns;
    private String decidedBy = "";

    RuleEngine(NewsRules rules) {
        leading = rules.leading();
        following = rules.following();
        possible = rules.possible();
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

    /** Whether it can be seen at once that no rule has anything to say. */
    boolean leaveAlone(int start, int end) {
        char[] chars = text.chars;
        if (chars[end] == '.') {
            return end - start > 1 && endsSentence(start, end);
        }
        int group = NewsClasses.group(chars[start]);
        boolean opens = group == NewsClasses.APOSTROPHE || group == NewsClasses.AT || group == NewsClasses.SIGN;
        return opens && (NewsClasses.BITS[chars[end]] & (NewsClasses.WORD_PART | NewsClasses.HALF)) == 0;
    }

    /**
     * Whether this is what most tokens before a stop are: a word that no list holds, too long for an initial and no Roman
     * number, and behind the stop a closing quote, or a blank and neither small letter nor digit. All rules leave it alone.
     * The parts of the answer vary, the answer hardly, so there is one branch on all of them.
     */
    private boolean endsSentence(int start, int end) {
        char[] chars = text.chars;
        short[] bits = NewsClasses.BITS;
        int first = bits[chars[start]];
        int last = bits[chars[end - 1]];
        int behind = bits[chars[end + 1]];
        int next = bits[chars[end + 2]];
        int wrong = (~(first & last) & NewsClasses.LETTER)
                | (last & NewsClasses.CAPITAL)
                | (((behind & (NewsClasses.BLANK | NewsClasses.CLOSING)) - 1) >>> 31)
                | (next & (NewsClasses.BLANK | NewsClasses.SMALL | NewsClasses.DIGIT) & (behind >> 31))
                | possible.mayContain(chars, start, end);
        return wrong == 0;
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
