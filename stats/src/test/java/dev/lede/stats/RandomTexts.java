package dev.lede.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded writer of texts with the difficulties that real ones have. */
final class RandomTexts {

    private static final String[] ODD = {
        "\ud800", "\udc00x", "\0", "日本語", "ЁЖИК", "ǅ", "𐐀𐐨", "e\u0301", "İstanbul", "10\u00a0000"
    };

    private RandomTexts() {}

    static List<String> of(long seed, int texts) {
        Random random = new Random(seed);
        List<String> result = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            result.add(text(random, random.nextInt(40)));
        }
        return result;
    }

    static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word(random)).append(random.nextInt(8) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static String word(Random random) {
        if (random.nextInt(30) == 0) {
            return ODD[random.nextInt(ODD.length)];
        }
        String word = "w" + (int) Math.exp(random.nextDouble() * 6);
        return random.nextInt(5) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word;
    }
}
