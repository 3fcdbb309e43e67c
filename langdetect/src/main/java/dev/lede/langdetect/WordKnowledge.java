package dev.lede.langdetect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Holds the library's word filter; read on first use. */
final class WordKnowledge {

    static final String RESOURCE = "words.bin";

    static final WordFilter FILTER = load();

    private WordKnowledge() {}

    private static WordFilter load() {
        try (InputStream in = WordKnowledge.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the resource " + RESOURCE);
            }
            return WordFilterReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the word filter of the library cannot be read", e);
        }
    }
}
