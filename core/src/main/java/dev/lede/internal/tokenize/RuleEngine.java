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
        if (group == NewsClasses.HYPHEN) {
            return text.afterAttached(start + 1); // a rule may end within a compound
        }
        return text.isWordPart(start) ? text.afterAttached(follow(start, end)) : end;
    }

    /** 1 if it can be seen at once that no rule has anything to say, else 0. */
    int leaveAlone(int start, int end) {
        int first = NewsClasses.BITS[text.chars[start]];
        if ((first & NewsClasses.LETTER) != 0) {
            return endsSentence(start, end);
        }
        if (NewsClasses.isTagSign(first) && text.endsInWord(start)) {
            return 1;
        }
        int behind = NewsClasses.BITS[text.chars[end]];
        int notLone = (~first & NewsClasses.LONE) | (behind & (NewsClasses.WORD_PART | NewsClasses.HALF));
        int leading = first & (NewsClasses.WORD_PART | NewsClasses.HALF | NewsClasses.LEADS);
        int stop = ((first & NewsClasses.FOLLOWS) ^ NewsClasses.STOP) == 0 ? 1 : 0;
        return ((notLone - 1) | ((leading | stop) - 1)) >>> 31;
    }

    /**
     * 1 if this is what most tokens before a stop are, else 0: a word that no list holds, too long for an initial and no Roman
     * number, and behind the stop a closing quote, or a blank and neither small letter nor digit. The parts of the answer
     * vary, so none of them is a branch.
     */
    private int endsSentence(int start, int end) {
        char[] chars = text.chars;
        short[] bits = NewsClasses.BITS;
        int last = bits[chars[end - 1]];
        int stop = bits[chars[end]];
        int behind = bits[chars[end + 1]];
        int next = bits[chars[end + 2]];
        int wrong = (~last & NewsClasses.LETTER)
                | (last & NewsClasses.CAPITAL)
                | ((stop & NewsClasses.FOLLOWS) ^ NewsClasses.STOP)
                | (((behind & (NewsClasses.BLANK | NewsClasses.CLOSING)) - 1) >>> 31)
                | (next & (NewsClasses.BLANK | NewsClasses.SMALL | NewsClasses.DIGIT) & (behind >> 31))
                | ((end - start - 2) >>> 31)
                | possible.mayContain(chars[start], chars[start + 1], chars[end - 1], end - start);
        return (wrong - 1) >>> 31;
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
