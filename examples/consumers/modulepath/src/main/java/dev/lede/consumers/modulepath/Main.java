package dev.lede.consumers.modulepath;

import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.ScoredTerm;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;

/** Calls every facade from a named module and fails loudly if an answer is missing. */
public final class Main {

    private static final String TEXT = "Il ministro \u00e8 tornato a Roma. La riunione durer\u00e0 due giorni.";

    private Main() {}

    /**
     * Runs the checks.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        check("a named module", Main.class.getModule().isNamed());
        check(
                "named libraries",
                Tokenizer.class.getModule().isNamed()
                        && ScoredTerm.class.getModule().isNamed());
        check("tokens", Tokenizer.news().tokenize(TEXT).size() == 13);
        check("sentences", SentenceSplitter.news(Language.of("it")).split(TEXT).size() == 2);
        check("text", Normalizer.news().normalize(TEXT).text().equals(TEXT));
        System.out.println("module path: all facades answer");
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("expected " + what);
        }
    }
}
