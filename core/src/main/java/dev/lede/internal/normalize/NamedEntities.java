package dev.lede.internal.normalize;

import com.ibm.icu.lang.UCharacter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The named character references of the HTML Standard (section 13.5). Immutable and thread-safe. */
final class NamedEntities {

    /** The longest name, {@code CounterClockwiseContourIntegral;}. */
    static final int LONGEST = 32;

    private static final String RESOURCE = "entities.txt";
    private static final int COUNT = 2231;

    private final Map<String, String> characters;

    private NamedEntities(Map<String, String> characters) {
        this.characters = characters;
    }

    /** Loaded on first use: many texts have no entities at all. */
    private static final class Holder {
        static final NamedEntities STANDARD = load();
    }

    static NamedEntities standard() {
        return Holder.STANDARD;
    }

    private static NamedEntities load() {
        try (InputStream in = Objects.requireNonNull(NamedEntities.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> characters = new HashMap<>(2 * COUNT);
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(characters, line));
            if (characters.size() != COUNT) {
                throw new IllegalStateException(
                        RESOURCE + ": " + COUNT + " names expected, found " + characters.size());
            }
            return new NamedEntities(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, String> characters, String line) {
        int equals = line.indexOf('=');
        StringBuilder value = new StringBuilder(2);
        for (String codePoint : line.substring(equals + 1).split(" ", -1)) {
            value.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        characters.put(line.substring(0, equals), value.toString());
    }

    /**
     * The characters of a name without its semicolon.
     *
     * @param closed whether a semicolon follows; without it only the legacy names of the standard are known
     */
    @Nullable
    String get(String name, boolean closed) {
        if (!closed) {
            return characters.get(name);
        }
        String exact = characters.get(name + ';');
        return exact != null ? exact : capital(name);
    }

    /** Upper-cased text has names such as {@code EACUTE}, which the standard does not know. */
    private @Nullable String capital(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.equals(name) || !name.toUpperCase(Locale.ROOT).equals(name)) {
            return null;
        }
        String character = characters.get(small + ';');
        return character == null ? null : UCharacter.toUpperCase(Locale.ROOT, character);
    }
}
