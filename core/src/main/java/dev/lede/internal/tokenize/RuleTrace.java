package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Says which rules of UAX #29 hold a segment together and end it. For explanations only: it allocates. */
public final class RuleTrace {

    private static final WordTable TABLE = WordTable.get();

    private RuleTrace() {}

    /**
     * The rules met between the characters of a segment, in order, each once in a row; the last is the one that ends it.
     *
     * @param text the text
     * @param start where the segment begins
     * @param end where it ends
     */
    public static List<String> of(CharSequence text, int start, int end) {
        byte[] transitions = TABLE.transitions();
        List<String> rules = new ArrayList<>();
        int state = WordTable.START;
        for (int at = start; at <= end && at < text.length(); ) {
            int codePoint = Character.codePointAt(text, at);
            int wordClass = TABLE.classes().get(codePoint);
            int transition = transitions[state * WordClass.STRIDE + wordClass] & 0xFF;
            if (at > start) {
                add(rules, TABLE.rule(state, wordClass), transition >> WordTable.CHANGE_SHIFT == 0);
            }
            state = transition & WordTable.STATE_MASK;
            at += Character.charCount(codePoint);
        }
        if (end == text.length()) {
            rules.add("WB2");
        }
        return rules;
    }

    /** A boundary that was premature gives way to the rule that took it back. */
    private static void add(List<String> rules, String rule, boolean takesBack) {
        if (takesBack) {
            rules.remove(rules.size() - 1);
            rules.addAll(List.of(rule.split(" ", -1)));
        } else if (rules.isEmpty() || !rules.get(rules.size() - 1).equals(rule)) {
            rules.add(rule);
        }
    }
}
