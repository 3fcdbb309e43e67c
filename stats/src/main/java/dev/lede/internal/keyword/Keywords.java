package dev.lede.internal.keyword;

import java.util.function.ObjDoubleConsumer;

/** Puts the parts together: collects the phrases of a text, ranks them and hands out the best. */
public final class Keywords {

    private Keywords() {}

    /** Hands the best terms of a text to {@code answer}, best first, each with its score. */
    public static void extract(String text, LanguageData language, int top, ObjDoubleConsumer<String> answer) {
        PhraseCollector collector = new PhraseCollector(text, language);
        collector.collect();
        Ranking ranking = new Ranking(collector);
        Answer terms = new Answer(collector);
        while (terms.size() < top && !ranking.isEmpty()) {
            terms.offer(ranking.take());
        }
        terms.forEach(phrase -> answer.accept(surface(collector, phrase), ranking.score(phrase)));
    }

    /** The phrase as the text writes it, on one line and without invisible characters. */
    static String surface(PhraseCollector source, int phrase) {
        String text = source.text();
        StringBuilder shown = new StringBuilder();
        for (int at = source.phrases().get(phrase, Phrases.START);
                at < source.phrases().get(phrase, Phrases.END);
                at++) {
            byte kind = Letters.kind(text.charAt(at));
            boolean space = kind == Letters.SPACE || kind == Letters.LINE;
            if (!space && kind != Letters.IGNORED) {
                shown.append(text.charAt(at));
            } else if (space && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString();
    }
}
