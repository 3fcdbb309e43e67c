package dev.lede.internal.tokenize;

/**
 * A word that has lost its last vowel before the next word keeps the apostrophe, and ends there: {@code dell’|opera}.
 * Before an opening quote or bracket as well: {@code l’|«Osservatore»}; and before a blank: {@code σ’ αυτό}.
 */
final class ElisionRule implements TokenRule {

    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿēīōūh";
    private static final String OPENING = "«“„\"‘‹([#@";

    private final WordList elided;
    private final boolean everyConsonant;
    private final boolean onlyBeforeVowels;

    /** The rule of a language. */
    ElisionRule(LanguageLists lists) {
        elided = lists.get("elided");
        everyConsonant = lists.has("elides-all");
        onlyBeforeVowels = !lists.isOwn("elided");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (!isElided(text, start, end, next)) {
            return NONE;
        }
        if (text.isLetter(next)) {
            return stopsBefore(text, start, next) ? next : NONE;
        }
        boolean opens = next < text.length && (text.isDigit(next) || OPENING.indexOf(text.at(next)) >= 0);
        return opens || isBeforeBlank(text, start, next) ? next : NONE;
    }

    private boolean isElided(RuleText text, int start, int end, int next) {
        return elided.contains(text.chars, start, end) || (everyConsonant && isConsonantal(text, start, end, next));
    }

    private static boolean isConsonantal(RuleText text, int start, int end, int next) {
        return end - start > 2 && !isVowel(text, end - 1) && isVowel(text, next) && text.isLetter(next + 1);
    }

    private boolean stopsBefore(RuleText text, int start, int next) {
        if (!onlyBeforeVowels) {
            return !isPossessive(text, next);
        }
        boolean breton = text.has("c'h", start); // a letter
        return (isVowel(text, next) && !breton) || isGreek(text.at(next));
    }

    /** Some set a blank behind the apostrophe. */
    private static boolean isBeforeBlank(RuleText text, int start, int next) {
        return text.isBlank(next) && !NewsClasses.isApostrophe(text.at(start - 1));
    }

    private static boolean isVowel(RuleText text, int at) {
        return VOWELS.indexOf(RuleText.small(text.at(at))) >= 0;
    }

    private static boolean isGreek(char c) {
        return (c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000);
    }

    private static boolean isPossessive(RuleText text, int at) {
        return RuleText.small(text.at(at)) == 's' && !text.isLetter(at + 1);
    }
}
