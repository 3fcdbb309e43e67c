package dev.lede.internal.keyword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * The function words of one language with what they announce. Immutable and thread-safe.
 *
 * <p>Read from a plain list: a section {@code noun:} of determiners, prepositions and possessives, {@code verb:} of
 * pronouns, auxiliaries, negation and infinitive marks, {@code inner:} of words that may stand inside a key term, and
 * {@code other:}. A word may stand in more than one section. Section {@code endings:} lists what inflection adds to the
 * stem of a noun or adjective ({@code -} for nothing). Lines that begin with {@code #} are comments.
 */
public final class FunctionWords {

    /** Set on every function word. */
    public static final byte STOP = 1;
    /** A determiner, preposition or possessive: a noun follows. */
    public static final byte NOUN = 2;
    /** A pronoun, auxiliary, negation or infinitive mark: a verb follows. */
    public static final byte VERB = 4;
    /** May stand inside a key term. */
    public static final byte INNER = 8;

    private static final byte ENDING = 0;

    /** No words at all. */
    public static final FunctionWords NONE = new FunctionWords("");

    private static final String FOLDER = "/dev/lede/stats/stopwords/";
    private static final List<String> TAGS = List.of(
            "af", "ar", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr",
            "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "ml", "ms",
            "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "ta", "te", "th", "tl", "tr", "uk", "ur",
            "vi", "zh");

    private final WordIndex words = new WordIndex(512);
    private final WordIndex endings = new WordIndex(16);
    private byte[] classes = new byte[512];

    private FunctionWords(String list) {
        byte section = STOP;
        for (String line : list.lines().toList()) {
            if (line.endsWith(":")) {
                section = section(line);
            } else if (section == ENDING) {
                addEndings(line);
            } else if (!line.startsWith("#")) {
                addAll(line, section);
            }
        }
    }

    private static byte section(String line) {
        return switch (line) {
            case "noun:" -> STOP | NOUN;
            case "verb:" -> STOP | VERB;
            case "inner:" -> STOP | INNER;
            case "endings:" -> ENDING;
            default -> STOP;
        };
    }

    private void addAll(String line, byte section) {
        for (StringTokenizer tokens = new StringTokenizer(line); tokens.hasMoreTokens(); ) {
            int id = words.add(new String(Letters.folded(tokens.nextToken())));
            if (id == classes.length) {
                classes = Arrays.copyOf(classes, id * 2);
            }
            classes[id] |= section;
        }
    }

    private void addEndings(String line) {
        for (StringTokenizer tokens = new StringTokenizer(line); tokens.hasMoreTokens(); ) {
            String ending = tokens.nextToken();
            endings.add(ending.equals("-") ? "" : ending);
        }
    }

    /** A list of words of which nothing else is known. */
    static FunctionWords of(Iterable<String> words) {
        return new FunctionWords(String.join(" ", words));
    }

    /** What inflection adds to a stem, the empty ending included where there is one; empty if not known. */
    WordIndex endings() {
        return endings;
    }

    /** The tags of the languages that have a list, sorted. */
    public static List<String> tags() {
        return TAGS;
    }

    /** The list of a language, {@link #NONE} if there is none. */
    public static FunctionWords load(String tag) {
        if (!TAGS.contains(tag)) {
            return NONE;
        }
        try (InputStream in = FunctionWords.class.getResourceAsStream(FOLDER + tag + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("resource " + FOLDER + tag + ".txt is missing");
            }
            return new FunctionWords(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of a folded word, 0 if it is not in the list. */
    public byte classes(char[] chars, int start, int end, int hash) {
        int word = words.find(chars, start, end, hash);
        return word < 0 ? 0 : classes[word];
    }

    /** Whether a word, in any case, is in the list. */
    public boolean contains(CharSequence word) {
        char[] folded = Letters.folded(word);
        return words.find(folded, 0, folded.length) >= 0;
    }

    /** All words, sorted. */
    public SortedSet<String> words() {
        SortedSet<String> all = new TreeSet<>();
        for (int word = 0; word < words.size(); word++) {
            all.add(words.text(word));
        }
        return all;
    }
}
