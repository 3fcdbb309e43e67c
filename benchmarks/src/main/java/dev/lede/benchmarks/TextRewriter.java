package dev.lede.benchmarks;

import com.ibm.icu.text.Normalizer2;
import dev.lede.normalize.NormalForm;
import dev.lede.normalize.NormalizationStep;
import dev.lede.normalize.Normalizer;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jsoup.parser.Parser;

/** Lede and its rivals, each as a function from text to text. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum TextRewriter {
    /** Lede's default. */
    LEDE_NEWS(text -> Normalizer.news().normalize(text).text()),
    /** Lede's plain form. */
    LEDE_CLEAN(text -> Normalizer.clean().normalize(text).text()),
    /** Composition only. */
    LEDE_NFC(Made.NFC),
    /** ICU4J's composition. */
    ICU_NFC(text -> Normalizer2.getNFCInstance().normalize(text)),
    /** Compatibility composition only. */
    LEDE_NFKC(Made.NFKC),
    /** ICU4J's compatibility composition. */
    ICU_NFKC(text -> Normalizer2.getNFKCInstance().normalize(text)),
    /** Accents folded only. */
    LEDE_ACCENTS(Made.ACCENTS),
    /** The folding of Lucene's filter, without its token stream. */
    LUCENE_ASCII_FOLDING(TextRewriter::foldWithLucene),
    /** Commons Lang. */
    COMMONS_STRIP_ACCENTS(StringUtils::stripAccents),
    /** Entities only. */
    LEDE_ENTITIES(Made.ENTITIES),
    /** Commons Text: the names of HTML 4. */
    COMMONS_UNESCAPE(StringEscapeUtils::unescapeHtml4),
    /** jsoup: all names. */
    JSOUP_UNESCAPE(text -> Parser.unescapeEntities(text, false));

    private final UnaryOperator<String> function;

    TextRewriter(UnaryOperator<String> function) {
        this.function = function;
    }

    /** Rewrites a text. */
    public String rewrite(String text) {
        return function.apply(text);
    }

    /** Normalizers of one step each. */
    private static final class Made {
        static final UnaryOperator<String> NFC =
                of(Normalizer.builder().form(NormalForm.NFC).build());
        static final UnaryOperator<String> NFKC =
                of(Normalizer.builder().form(NormalForm.NFKC).build());
        static final UnaryOperator<String> ACCENTS =
                of(Normalizer.builder().with(NormalizationStep.ACCENTS).build());
        static final UnaryOperator<String> ENTITIES =
                of(Normalizer.builder().with(NormalizationStep.ENTITIES).build());

        private static UnaryOperator<String> of(Normalizer normalizer) {
            return text -> normalizer.normalize(text).text();
        }
    }

    private static String foldWithLucene(String text) {
        char[] in = text.toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }
}
