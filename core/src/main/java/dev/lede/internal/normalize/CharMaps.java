package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/** The steps that replace single characters. */
public final class CharMaps {

    private CharMaps() {}

    /** Latin ligatures and digraphs of the compatibility blocks, spelled out. */
    public static Step ligatures() {
        Map<Character, String> map = new HashMap<>();
        addCompatible(map, 0xFB00, 0xFB06);
        addCompatible(map, 0x1C4, 0x1CC);
        addCompatible(map, 0x1F1, 0x1F3);
        addCompatible(map, 0x132, 0x133);
        map.put('\u0149', "\u02BCn");
        // The decomposition goes one step too far: long s stays.
        map.put('\uFB05', "\u017Ft");
        return new CharMapStep(map);
    }

    /** Full-width Latin and half-width Katakana and Hangul in their normal width. */
    public static Step width() {
        Map<Character, String> map = new HashMap<>();
        addCompatible(map, 0xFF01, 0xFFEE);
        map.put('\u3000', " ");
        return new CharMapStep(map);
    }

    /** Curly, low and reversed quotes and the modifier apostrophe as {@code "} and {@code '}. */
    public static Step straightQuotes() {
        Map<Character, String> map = new HashMap<>();
        addAll(map, "\u2018\u2019\u201A\u201B\u02BC", "'");
        addAll(map, "\u201C\u201D\u201E\u201F", "\"");
        return new CharMapStep(map);
    }

    /** All dashes and the minus sign as {@code -}. */
    public static Step straightDashes() {
        Map<Character, String> map = new HashMap<>();
        addAll(map, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63", "-");
        return new CharMapStep(map);
    }

    /** Soft hyphens taken out. */
    public static Step softHyphens() {
        return new CharMapStep(Map.of('\u00AD', ""));
    }

    private static void addAll(Map<Character, String> map, String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            map.put(from.charAt(i), to);
        }
    }

    private static void addCompatible(Map<Character, String> map, int first, int last) {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        for (int c = first; c <= last; c++) {
            String source = String.valueOf((char) c);
            String target = nfkc.normalize(source);
            if (!target.equals(source)) {
                map.put((char) c, target);
            }
        }
    }
}
