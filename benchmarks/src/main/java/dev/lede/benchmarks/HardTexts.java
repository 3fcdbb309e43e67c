package dev.lede.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Texts that are made to be hard: one character or a few over and over, what begins much and ends nothing, and noise.
 *
 * <p>Each is a function of the length wanted, in UTF-16 code units. The same length gives the same text.
 */
final class HardTexts {

    private static final long SEED = 41;

    private final Map<String, IntFunction<String>> texts = new LinkedHashMap<>();

    private HardTexts() {
        singles();
        marks();
        repairs();
        words();
        noise();
    }

    /** All texts by name, in a fixed order. */
    static Map<String, IntFunction<String>> all() {
        return new HardTexts().texts;
    }

    /** One character of each kind. */
    private void singles() {
        for (String c :
                "a A 1 . , ' \" - _ / @ # & < ; \\ ( ] ! é Ã â ß Ё α я ש م ა अ ก 中 々 あ ー カ ｶ Ａ 가 ᄀ ᆨ € № » ’ … ﬁ ﷺ"
                        .split(" ", -1)) {
            repeat(c, c);
        }
        int[] unseen = {
            0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x7F, 0x85, 0x9D, 0xA0, 0xAD, 0x200B, 0x200D, 0x202E, 0x2028, 0xD800,
            0xDC00, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x1D15E, 0x1F1EE, 0x1F3FD, 0x1F600, 0x20000, 0x2F800, 0x50000,
            0xE0061
        };
        for (int c : unseen) {
            repeat(String.format("U+%04X", c), Character.toString(c));
        }
    }

    private void marks() {
        for (int c :
                new int[] {0x300, 0x344, 0x345, 0x483, 0x5B0, 0x64B, 0x93C, 0x94D, 0xE31, 0xF73, 0x1160, 0x3099, 0xFF9E
                }) {
            repeat(String.format("U+%04X", c), Character.toString(c));
        }
        repeat("marks of two classes", "\u0301\u0323");
        repeat("marks of three classes", "\u0345\u0301\u0323");
        repeat("decomposed Latin", "e\u0301u\u0308");
        repeat("decomposed Hangul", "\u1112\u1161\u11AB");
        repeat("decomposed Cyrillic", "\u0438\u0306\u0435\u0308");
        repeat("virama and joiner", "\u0915\u094D\u200D");
        texts.put("one letter and marks", length -> "e" + "\u0301".repeat(length - 1));
        texts.put("random marks", length -> random(length, r -> 0x300 + r.nextInt(0x70)));
    }

    private void repairs() {
        repeat("misread é", "Ã©");
        repeat("misread words", "perchÃ© cittÃ\u00A0 ");
        repeat("misread twice", "ÃƒÂ©");
        repeat("misread Russian", "Ð¿Ñ€Ð¸ ");
        repeat("misread in windows-1251", "РїСЂРёРІРµС‚ ");
        repeat("misread Chinese", "ä¸­æ–‡");
        repeat("lead characters", "Ðâ");
        repeat("endless &amp;amp;", "amp;", "&");
        repeat("&amp;", "&amp;");
        repeat("&#x26;", "&#x26;");
        repeat("&#", "&#");
        repeat("endless number", "1", "&#");
        repeat("long names", "&CounterClockwiseContourIntegra");
        repeat("&<", "&< ");
        repeat("escape [", "\u001B[");
        repeat("endless escape", "1;", "\u001B[");
        repeat("hyphens at line ends", "-\n");
        repeat("CR LF", "\r\n");
    }

    private void words() {
        repeat("words of one letter", "a ");
        repeat("short lines", "Ab\n");
        repeat("dots between letters", "a.");
        repeat("dots between capitals", "U.S.");
        repeat("dots between digits", "1.");
        repeat("numbers", "1,000.");
        repeat("abbreviations", "Mr. ");
        repeat("apostrophes", "l'");
        repeat("apostrophes between letters", "a'");
        repeat("at signs between letters", "a@");
        repeat("colons between digits", "1:");
        repeat("hyphens", "ab-");
        repeat("addresses", "a@b.");
        repeat("endless link", "a/", "http://");
        repeat("links", "http://a ");
        repeat("hashtags", "#a");
        repeat("mentions", "@a");
        repeat("open quotes", "«“ ");
        repeat("brackets", "([{ ");
        repeat("closed", ".)\" ");
        repeat("ends", "?! ");
        repeat("emoji and joiners", "👩\u200D");
        repeat("Thai", "กา");
        repeat("Japanese", "東カら");
        repeat("Latin and Cyrillic", "aя");
        repeat("capitals", "A b");
    }

    private void noise() {
        texts.put("one word of random letters", length -> random(length, r -> 'a' + r.nextInt(26)));
        texts.put("random ASCII", length -> random(length, r -> ' ' + r.nextInt(95)));
        texts.put("random bytes", length -> random(length, r -> r.nextInt(256)));
        texts.put("random Cyrillic", length -> random(length, r -> 0x400 + r.nextInt(0x60)));
        texts.put("random Thai", length -> random(length, r -> 0xE01 + r.nextInt(0x5B)));
        texts.put("random Han", length -> random(length, r -> 0x4E00 + r.nextInt(0x5200)));
        texts.put("random code units", length -> random(length, r -> r.nextInt(0x10000)));
        texts.put("random code points", length -> random(length, r -> r.nextInt(0x110000)));
    }

    private void repeat(String name, String unit) {
        repeat(name, unit, "");
    }

    private void repeat(String name, String unit, String first) {
        texts.put(name, length -> first + unit.repeat((length - first.length()) / unit.length()));
    }

    private interface Characters {
        int next(Random random);
    }

    private static String random(int length, Characters characters) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(length + 1);
        while (text.length() < length) {
            text.appendCodePoint(characters.next(random));
        }
        return text.toString();
    }
}
