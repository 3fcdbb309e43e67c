package dev.lede.internal.abbreviation;

import com.ibm.icu.lang.UCharacter;
import dev.lede.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The resources {@code abbreviations.tsv}, written by hand, and {@code mined.tsv}, counted in text; both have the same
 * format. The files are read once; the table of a language is built when it is first asked for.
 */
final class AbbreviationFile {

    /** Read when first needed. */
    static final class Holder {
        static final AbbreviationFile FILE = new AbbreviationFile();

        private Holder() {}
    }

    /** The tag of forms that hold in every language. */
    private static final String EVERYWHERE = "mul";

    /** A form that so many languages have is taken to hold in unknown ones. */
    private static final int SHARED = 4;

    private final Map<String, Table> tables = new HashMap<>();
    private final Table neutral = new Table(List.of());

    private AbbreviationFile() {
        read("abbreviations.tsv");
        read("mined.tsv");
    }

    /** The languages with forms of their own. */
    Set<String> tags() {
        return tables.keySet();
    }

    Abbreviations of(Language language) {
        return tables.getOrDefault(tag(language), neutral).get();
    }

    private static String tag(Language language) {
        String base = language.base().tag();
        return base.equals("no") ? "nb" : base;
    }

    /** Whether a language has forms of its own. */
    boolean knows(Language language) {
        return tables.containsKey(tag(language));
    }

    Abbreviations neutral() {
        return neutral.get();
    }

    private void read(String name) {
        try (InputStream in = AbbreviationFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int start = 0; start < text.length(); ) {
                int end = text.indexOf('\n', start);
                if (text.charAt(start) != '#') {
                    add(text.substring(start, end));
                }
                start = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        tables.computeIfAbsent(line.substring(0, line.indexOf('\t')), tag -> new Table(new ArrayList<>()))
                .lines
                .add(line);
    }

    /** Adds the forms of a line to {@code forms}. Plain loops: this is much of what it costs to start. */
    private static void parse(String line, Map<String, Integer> forms) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int kind = kind(line.substring(first + 1, second));
        int start = second + 1;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            if (end > start) {
                add(line.substring(start, end), kind, forms);
            }
            start = end + 1;
        }
    }

    private static void add(String form, int kind, Map<String, Integer> forms) {
        String key = small(form);
        // A word that begins sentences is of interest only where it does, with a capital.
        boolean starter = kind >= Abbreviations.STARTER && kind < Abbreviations.MINED;
        boolean anyCase = key.charAt(0) == form.charAt(0) && !(starter && hasCase(form));
        int bits = anyCase ? kind : kind | FormTable.NEEDS_CAPITAL;
        Integer known = forms.get(key);
        forms.put(key, known == null ? bits : join(known, bits));
    }

    private static boolean hasCase(String form) {
        int first = form.codePointAt(0);
        return UCharacter.toTitleCase(first) != UCharacter.toLowerCase(first);
    }

    /** A form listed both with and without a capital matches both. */
    private static int join(int a, int b) {
        return (a & b) | ((a | b) & ~FormTable.NEEDS_CAPITAL);
    }

    private static int kind(String name) {
        return switch (name) {
            case "title" -> Abbreviations.TITLE;
            case "number" -> Abbreviations.NUMBER;
            case "end" -> Abbreviations.END;
            case "general" -> Abbreviations.GENERAL;
            case "ordinal" -> Abbreviations.ORDINAL;
            case "last" -> Abbreviations.LAST;
            case "saying" -> Abbreviations.SAYING;
            case "suffix" -> Abbreviations.SUFFIX;
            case "unit" -> Abbreviations.UNIT;
            case "follows" -> Abbreviations.FOLLOWS;
            case "counted" -> Abbreviations.COUNTED;
            case "starter-1" -> Abbreviations.STARTER;
            case "starter-2" -> 2 * Abbreviations.STARTER;
            case "starter-3" -> 3 * Abbreviations.STARTER;
            case "mined-1" -> Abbreviations.MINED;
            case "mined-2" -> 2 * Abbreviations.MINED;
            case "mined-3" -> 3 * Abbreviations.MINED;
            default -> throw new IllegalStateException("unknown kind of abbreviation: " + name);
        };
    }

    static String small(String form) {
        char[] key = form.toCharArray();
        boolean changed = false;
        for (int i = 0; i < key.length; i++) {
            char small = FormTable.small(key[i]);
            changed |= small != key[i];
            key[i] = small;
        }
        return changed ? new String(key) : form;
    }

    /** The lines of one language, and their table once it is built. */
    private final class Table {

        private final List<String> lines;
        private volatile @org.jspecify.annotations.Nullable Abbreviations built;

        Table(List<String> lines) {
            this.lines = lines;
        }

        Abbreviations get() {
            Abbreviations known = built;
            if (known == null) {
                known = new Abbreviations(lines.isEmpty() ? sharedForms() : forms());
                built = known;
            }
            return known;
        }

        private Map<String, Integer> own() {
            Map<String, Integer> own = new HashMap<>();
            lines.forEach(line -> parse(line, own));
            return own;
        }

        private Map<String, Integer> forms() {
            Map<String, Integer> all = everywhere();
            own().forEach((form, kinds) ->
                    all.merge(form, kinds, (a, b) -> (b & Abbreviations.ANY) == 0 ? join(a, b) : b));
            return all;
        }
    }

    private Map<String, Integer> everywhere() {
        Map<String, Integer> forms = new HashMap<>();
        Table table = tables.get(EVERYWHERE);
        return table == null ? forms : table.own();
    }

    /** The forms of all languages. */
    Abbreviations anywhere() {
        return Anywhere.ABBREVIATIONS;
    }

    private static final class Anywhere {
        static final Abbreviations ABBREVIATIONS = new Abbreviations(Holder.FILE.allForms());

        private Anywhere() {}
    }

    private Map<String, Integer> allForms() {
        int kept = Abbreviations.ANY | Abbreviations.ORDINAL | FormTable.NEEDS_CAPITAL;
        Map<String, Integer> all = new HashMap<>();
        for (Table table : tables.values()) {
            table.own().forEach((form, kinds) -> {
                if ((kinds & kept & ~FormTable.NEEDS_CAPITAL) != 0) {
                    all.merge(form, kinds & kept, AbbreviationFile::join);
                }
            });
        }
        return all;
    }

    private Map<String, Integer> sharedForms() {
        Map<String, Integer> shared = new HashMap<>();
        Map<String, Integer> languages = new HashMap<>();
        for (Table table : tables.values()) {
            table.own().forEach((form, kinds) -> {
                int kept = kinds & (Abbreviations.ANY | FormTable.NEEDS_CAPITAL);
                if ((kept & Abbreviations.ANY) != 0) {
                    languages.merge(form, 1, Integer::sum);
                    shared.merge(form, kept, AbbreviationFile::join);
                }
            });
        }
        shared.keySet().removeIf(form -> languages.getOrDefault(form, 0) < SHARED);
        shared.putAll(everywhere());
        return shared;
    }
}
