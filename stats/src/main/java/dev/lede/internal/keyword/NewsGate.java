package dev.lede.internal.keyword;

/** Tells news from scientific prose by the length of its words and the share of its capitals. */
final class NewsGate {

    private static final double LENGTH_SLOPE = 24;
    private static final double LENGTH_MIDDLE = 0.11;
    private static final double CAPITAL_SLOPE = 20;
    private static final double CAPITAL_MIDDLE = 0.125;
    /** Content words assumed beside those of the text, with {@link #PRIOR_CAPITALS} among them. */
    private static final double PRIOR = 10;

    private static final double PRIOR_CAPITALS = 1;

    private NewsGate() {}

    /** 1 for what is surely news, 0 for what is surely science, .5 for what is as likely the one as the other. */
    static double of(PhraseCollector text) {
        double longer = meanLength(text.vocabulary(), text.language())
                        / text.language().background().meanLength()
                - 1;
        double log = LENGTH_SLOPE * (LENGTH_MIDDLE - longer);
        if (text.language().capitals()) {
            double share = (text.capitals() + PRIOR_CAPITALS) / (text.inside() + PRIOR);
            log += CAPITAL_SLOPE * (share - CAPITAL_MIDDLE);
        }
        return 1 / (1 + Math.exp(-log));
    }

    private static double meanLength(Vocabulary words, LanguageData language) {
        long characters = 0;
        int count = 0;
        for (int word = 0; word < words.size(); word++) {
            if (!words.isStop(word)) {
                characters += words.length(word);
                count++;
            }
        }
        return count == 0 ? language.background().meanLength() : (double) characters / count;
    }
}
