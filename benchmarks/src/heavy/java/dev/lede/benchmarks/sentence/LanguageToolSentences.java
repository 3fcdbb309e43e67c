package dev.lede.benchmarks.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;

/** The segmentation rules (SRX) of LanguageTool, where a blank line ends a paragraph. */
public final class LanguageToolSentences implements SentenceRival {

    private static final String RULES = "/org/languagetool/resource/segment.srx";

    /** The languages that have rules of their own there. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar be ca da de el en eo es fa fr ga gl is it ja lt nl pl pt ro ru sk sl sr sv ta uk zh".split(" ", -1));

    private final SrxDocument document;

    /** Reads the rules. */
    public LanguageToolSentences() {
        try (InputStream in = LanguageToolSentences.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RULES);
            }
            Map<String, Object> options = new TreeMap<>(Map.of(Srx2SaxParser.VALIDATE_PARAMETER, false));
            document = new Srx2SaxParser(options).parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "LanguageTool 6.6";
    }

    @Override
    public boolean knows(String language) {
        return LANGUAGES.contains(language);
    }

    @Override
    public int[] ends(String language, String text) {
        SrxTextIterator iterator = new SrxTextIterator(document, language + "_two", text);
        IntStream.Builder ends = IntStream.builder();
        int at = 0;
        while (iterator.hasNext()) {
            at += iterator.next().length();
            ends.add(at);
        }
        return ends.build().toArray();
    }
}
