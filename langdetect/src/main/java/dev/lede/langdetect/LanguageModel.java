package dev.lede.langdetect;

import dev.lede.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a {@link LanguageDetector} knows of languages. Immutable and thread-safe; load it once and share it.
 *
 * <p>The model of the library is used by {@link LanguageDetector#standard()}; one of your own comes from the trainer
 * in the sources of this module.
 *
 * <pre>{@code
 * LanguageModel model = LanguageModel.load(Files.newInputStream(Path.of("mine.bin")));
 * LanguageDetector detector = LanguageDetector.builder().model(model).build();
 * }</pre>
 */
public final class LanguageModel {

    private final String version;
    private final Alphabet alphabet;
    private final ScriptModel[] scripts;
    private final Calibration calibration;
    private final HanForms hanForms;
    private final SortedSet<Language> languages;

    LanguageModel(
            String version, Alphabet alphabet, ScriptModel[] scripts, Calibration calibration, HanForms hanForms) {
        this.version = version;
        this.alphabet = alphabet;
        this.scripts = scripts;
        this.calibration = calibration;
        this.hanForms = hanForms;
        this.languages = Collections.unmodifiableSortedSet(collect(scripts));
    }

    private static SortedSet<Language> collect(ScriptModel[] scripts) {
        SortedSet<Language> all = new TreeSet<>();
        for (ScriptModel script : scripts) {
            for (Language language : script.languages) {
                if (HanForms.isChinese(language)) {
                    all.addAll(HanForms.TAGS);
                } else if (!language.isUndetermined()) {
                    all.add(language);
                }
            }
        }
        return all;
    }

    /**
     * Reads a model to the end of its data; the stream is left open.
     *
     * @throws ModelFormatException if the data is no model, of another version, cut short or damaged
     * @throws IOException if the stream cannot be read
     */
    public static LanguageModel load(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return ModelReader.read(in);
    }

    /**
     * Which model this is, for logs and reports: the number of the format, a hyphen, and the checksum of the data in
     * hexadecimal. Models of one version answer alike.
     */
    public String version() {
        return version;
    }

    /** The languages that can be the answer, in the order of their tags. */
    public Set<Language> languages() {
        return languages;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int scriptCount() {
        return scripts.length;
    }

    ScriptModel script(int index) {
        return scripts[index];
    }

    Calibration calibration() {
        return calibration;
    }

    HanForms hanForms() {
        return hanForms;
    }
}
