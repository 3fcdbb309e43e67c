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
        Answer terms = new Answer(collector, ranking);
        while (terms.size() < top && !ranking.isEmpty()) {
            terms.offer(ranking.take());
        }
        terms.forEach(answer);
    }
}
