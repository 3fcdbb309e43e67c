package dev.lede.internal.abbreviation;

import dev.lede.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The resource {@code abbreviations.tsv}, read once. Immutable. */
final class AbbreviationFile {

    /** Read when first needed. */
    static final class Holder {
        static final AbbreviationFile FILE = read();

        private Holder() {}
    }

    /** The tag of forms that hold in every language. */
    private static final String EVERYWHERE = "mul";

    /** A form that so many languages have is taken to hold in unknown ones. */
    private static final int SHARED = 3;

    private final Map<String, Abbreviations> byTag = new HashMap<>();
    private final Abbreviations neutral;

    private AbbreviationFile(Map<String, Map<String, Integer>> forms) {
        Map<String, Integer> everywhere = forms.getOrDefault(EVERYWHERE, Map.of());
        Map<String, Integer> shared = new TreeMap<>(everywhere);
        Map<String, Integer> languages = new HashMap<>();
        forms.forEach((tag, own) -> {
            Map<String, Integer> all = new TreeMap<>(everywhere);
            all.putAll(own);
            byTag.put(tag, new Abbreviations(all));
            own.forEach((form, kinds) -> {
                if (languages.merge(form, 1, Integer::sum) >= SHARED) {
                    shared.putIfAbsent(form, kinds);
                }
            });
        });
        neutral = new Abbreviations(shared);
    }

    Abbreviations of(Language language) {
        String base = language.base().tag();
        return byTag.getOrDefault(base.equals("no") ? "nb" : base, neutral);
    }

    Abbreviations neutral() {
        return neutral;
    }

    private static AbbreviationFile read() {
        try (InputStream in = AbbreviationFile.class.getResourceAsStream("abbreviations.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource abbreviations.tsv is missing");
            }
            return new AbbreviationFile(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Integer>> parse(String file) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            Map<String, Integer> own = forms.computeIfAbsent(line.substring(0, first), tag -> new TreeMap<>());
            int kind = kind(line.substring(first + 1, second));
            add(own, line.substring(second + 1).trim(), kind);
        });
        return forms;
    }

    private static void add(Map<String, Integer> own, String words, int kind) {
        for (String form : words.split(" +", -1)) {
            String key = small(form);
            int bits = key.equals(form) ? kind : kind | FormTable.NEEDS_CAPITAL;
            own.merge(key, bits, AbbreviationFile::join);
        }
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
            default -> throw new IllegalStateException("abbreviations.tsv: unknown kind " + name);
        };
    }

    static String small(String form) {
        StringBuilder key = new StringBuilder(form);
        for (int i = 0; i < key.length(); i++) {
            key.setCharAt(i, FormTable.small(key.charAt(i)));
        }
        return key.toString();
    }
}
