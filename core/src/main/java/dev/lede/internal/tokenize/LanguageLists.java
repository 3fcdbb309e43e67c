package dev.lede.internal.tokenize;

import dev.lede.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The word lists of a language. A language with a list of its own does without the neutral list of that name, for the
 * neutral one holds only what is safe everywhere. Immutable and thread-safe.
 */
final class LanguageLists {

    private static final String RESOURCE = "news-lists.tsv";
    private static final String NEUTRAL = "mul";
    private static final Map<String, Map<String, Set<String>>> FILE = read();
    private static final LanguageLists NEUTRAL_LISTS = new LanguageLists(Map.of());

    private final Map<String, Set<String>> own;

    private LanguageLists(Map<String, Set<String>> own) {
        this.own = own;
    }

    /** The lists for text of no known language. */
    static LanguageLists neutral() {
        return NEUTRAL_LISTS;
    }

    /** The lists of a language; the neutral ones if it has none. */
    static LanguageLists of(Language language) {
        return new LanguageLists(FILE.getOrDefault(language.base().tag(), Map.of()));
    }

    /** The words of a list. */
    WordList get(String list) {
        Set<String> words = words(list);
        return words.isEmpty() ? WordList.EMPTY : new WordList(words);
    }

    /** Whether a switch is on; the neutral switches are for languages without any list. */
    boolean has(String list) {
        return own.isEmpty() ? neutralOf().containsKey(list) : own.containsKey(list);
    }

    /** Whether the list is the language's own. */
    boolean isOwn(String list) {
        return own.containsKey(list);
    }

    private Set<String> words(String list) {
        Set<String> mine = own.get(list);
        return mine != null ? mine : neutralOf().getOrDefault(list, Set.of());
    }

    private static Map<String, Set<String>> neutralOf() {
        return Objects.requireNonNull(FILE.get(NEUTRAL));
    }

    private static Map<String, Map<String, Set<String>>> read() {
        Map<String, Map<String, Set<String>>> file = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(LanguageLists.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(file, line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of the news rules cannot be read", e);
        }
        return file;
    }

    private static void add(Map<String, Map<String, Set<String>>> file, String[] fields) {
        for (String language : fields[0].split(" ", -1)) {
            Set<String> words = file.computeIfAbsent(language, key -> new HashMap<>())
                    .computeIfAbsent(fields[1], key -> new TreeSet<>());
            if (!fields[2].isBlank()) {
                words.addAll(List.of(fields[2].strip().split(" ", -1)));
            }
        }
    }
}
