package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Lines that are in no language: random letters, shuffled words, rows of the keyboard. */
final class JunkText {

    private static final int LINES = 30_000;

    private final SplittableRandom random;
    private final List<String> words;
    private final String letters;
    private final String consonants;
    private final String[] rows;

    /**
     * A generator.
     *
     * @param words words of the script to shuffle
     */
    JunkText(String script, List<String> words, long seed) {
        this.random = new SplittableRandom(seed);
        this.words = words;
        boolean latin = script.equals("Latn");
        this.letters = latin ? "abcdefghijklmnopqrstuvwxyz" : "абвгдежзийклмнопрстуфхцчшщъыьэюя";
        this.consonants = latin ? "bcdfghjklmnpqrstvwxz" : "бвгджзклмнпрстфхцчшщ";
        this.rows = latin
                ? new String[] {"qwertyuiop", "asdfghjkl", "zxcvbnm"}
                : new String[] {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"};
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(LINES);
        for (int i = 0; i < LINES; i++) {
            int kind = random.nextInt(8);
            int n = 1 + random.nextInt(8);
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < n; k++) {
                line.append(word(kind)).append(' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String word(int kind) {
        return switch (kind) {
            case 0, 1, 2 -> of(consonants, 3 + random.nextInt(7));
            case 3, 4 -> of(letters, 3 + random.nextInt(10));
            case 5 -> of(rows[random.nextInt(rows.length)], 3 + random.nextInt(7));
            case 6 -> of(letters, 8 + random.nextInt(16));
            default -> shuffled(words.get(random.nextInt(words.size())));
        };
    }

    private String of(String from, int n) {
        StringBuilder s = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            s.append(from.charAt(random.nextInt(from.length())));
        }
        return s.toString();
    }

    private String shuffled(String word) {
        char[] c = word.toCharArray();
        for (int i = c.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            char swap = c[i];
            c[i] = c[k];
            c[k] = swap;
        }
        return new String(c);
    }
}
