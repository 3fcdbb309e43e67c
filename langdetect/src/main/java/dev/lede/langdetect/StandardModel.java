package dev.lede.langdetect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;

/** Holds the detector with the library's own model; initialized on first use. */
final class StandardModel {

    static final String RESOURCE = "languages.bin";

    static final LanguageDetector DETECTOR =
            LanguageDetector.builder().model(load()).build();

    private StandardModel() {}

    private static LanguageModel load() {
        try (InputStream in = StandardModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the resource " + RESOURCE);
            }
            LanguageModel model = LanguageModel.load(in);
            LoggerFactory.getLogger(LanguageModel.class)
                    .debug(
                            "language model read: {} languages",
                            model.languages().size());
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("the language model of the library cannot be read", e);
        }
    }
}
