package dev.lede.benchmarks.langid;

import java.util.List;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageResult;

/** Tika's default detector: Optimaize with settings of its own. */
public final class TikaIdentifier implements Identifier {

    private final OptimaizeLangDetector detector = new OptimaizeLangDetector();

    /** Reads the profiles. */
    public TikaIdentifier() {
        detector.loadModels();
    }

    @Override
    public String name() {
        return "Tika 3.3.0";
    }

    @Override
    public Guess identify(String text) {
        detector.reset();
        detector.addText(text);
        List<LanguageResult> ranked = detector.detectAll();
        if (ranked.isEmpty() || ranked.get(0).isUnknown()) {
            return new Guess("und", 0);
        }
        LanguageResult best = ranked.get(0);
        String tag = best.getLanguage();
        int dash = tag.indexOf('-');
        String base = dash < 0 ? tag : tag.substring(0, dash);
        return new Guess(base.equals("no") ? "nb" : base, best.getRawScore());
    }
}
