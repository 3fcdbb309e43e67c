package dev.lede.benchmarks.langid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP with its own model. */
public final class OpenNlpIdentifier implements Identifier {

    private static final String MODEL = "/langdetect-183.bin";

    /** Codes of single languages where the others name the macrolanguage. */
    private static final Map<String, String> MEMBERS = Map.of(
            "cmn", "zh", "nob", "nb", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "swa", "sw", "fas", "fa");

    private final LanguageDetectorME detector;
    private final Map<String, String> shortCodes = new HashMap<>(MEMBERS);

    /** Reads the model. */
    public OpenNlpIdentifier() {
        for (String code : Locale.getISOLanguages()) {
            shortCodes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        try (InputStream in = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + MODEL);
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "OpenNLP 2.5.11";
    }

    @Override
    public Guess identify(String text) {
        Language best = detector.predictLanguage(text);
        return new Guess(shortCodes.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
    }
}
