package dev.lede.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes texts like news that never repeat, since a repeated text is learnt by the branch predictor. Words follow
 * Zipf's law over a vocabulary of made-up words; sentences have capitals, commas, numbers and quotes.
 */
final class WrittenTexts {

    private static final int VOCABULARY = 80_000;
    private static final String[] LATIN = {"bcdfglmnprstv", "aeioàèu"};
    private static final String[] CYRILLIC = {"бвгдзклмнпрст", "аеиоуыя"};

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];

    private WrittenTexts(String script, long seed) {
        random = new Random(seed);
        String[] letters = script.equals("cyrillic") ? CYRILLIC : LATIN;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            vocabulary[rank] = word(letters, 1 + random.nextInt(1 + (int) Math.log10(10.0 + rank)));
        }
    }

    /** Texts of about 350 words that hold {@code words} words in all, numbers included. */
    static List<String> of(String script, long seed, int words) {
        WrittenTexts writer = new WrittenTexts(script, seed);
        List<String> texts = new ArrayList<>();
        for (int left = words; left > 0; left -= 350) {
            texts.add(writer.text(Math.min(350, left)));
        }
        return texts;
    }

    private String word(String[] letters, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(letters[0].charAt(random.nextInt(letters[0].length())));
            word.append(letters[1].charAt(random.nextInt(letters[1].length())));
            if (random.nextInt(4) == 0) {
                word.append(letters[0].charAt(random.nextInt(letters[0].length())));
            }
        }
        return word.toString();
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        int inSentence = 0;
        for (int i = 0; i < words; i++) {
            String word = random.nextInt(60) == 0
                    ? Integer.toString(random.nextInt(3000))
                    : vocabulary[(int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1];
            boolean capital = inSentence == 0 || random.nextInt(20) == 0;
            text.append(capital ? Character.toUpperCase(word.charAt(0)) : word.charAt(0))
                    .append(word, 1, word.length());
            inSentence = end(text, inSentence);
        }
        return text.toString();
    }

    private int end(StringBuilder text, int inSentence) {
        if (inSentence > 6 && random.nextInt(14) == 0) {
            text.append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
            return 0;
        }
        text.append(random.nextInt(12) == 0 ? ", " : " ");
        return inSentence + 1;
    }
}
