package dev.lede.benchmarks;

import dev.lede.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts of the benchmarks: written by {@link NewsWriter}, or read from a folder of the user's own. */
public final class Texts {

    /** The least number of bytes of a text in UTF-8. */
    public static final int BYTES = 1 << 20;

    private static final long SEED = 29;

    private Texts() {}

    /**
     * A text.
     *
     * @param name {@code it, en, cyrel} or {@code cjt}; with a folder, the name of a file there without {@code .txt}
     * @param folder the folder of the user's texts, or the empty string
     */
    public static String text(String name, String folder) {
        if (folder.isEmpty()) {
            return NewsWriter.write(name, BYTES, SEED);
        }
        try {
            return Files.readString(Path.of(folder, name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language whose rules suit a text. */
    public static Language language(String name) {
        return switch (name) {
            case "cyrel" -> Language.of("ru");
            case "cjt" -> Language.of("zh");
            default -> Language.of(name);
        };
    }
}
