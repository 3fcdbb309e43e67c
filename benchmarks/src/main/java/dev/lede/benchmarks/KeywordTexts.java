package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that resemble news to a key term extractor: few topics in each, many function words, names, short sentences. */
final class KeywordTexts {

    private static final String[] FUNCTION = {
        "the", "of", "and", "to", "in", "a", "for", "on", "with", "by", "at", "from", "as", "that", "was", "said",
        "has", "will", "their", "its", "after", "before", "over", "more", "who", "which"
    };
    private static final String[] ONSETS = {
        "b", "br", "c", "d", "f", "g", "gr", "h", "l", "m", "n", "p", "r", "s", "st", "t", "v"
    };
    private static final String[] RHYMES = {"a", "an", "ar", "e", "en", "er", "i", "in", "o", "on", "or", "u"};
    private static final String[] ENDINGS = {"", "s", "ed", "ing", "tion", "ment", "er", "al", "ly", "ity"};

    private final Random random;

    private KeywordTexts(Random random) {
        this.random = random;
    }

    /** Texts of {@code length} characters, in all {@code total} of them; the same at every call. */
    static List<String> written(int total, int length) {
        KeywordTexts writer = new KeywordTexts(new Random(20260101));
        List<String> texts = new ArrayList<>();
        for (int size = 0; size < total; size += length) {
            texts.add(writer.text(length));
        }
        return texts;
    }

    /** The files of a folder in the order of their names, up to {@code total} characters. */
    static List<String> read(String folder, int total) throws IOException {
        List<String> texts = new ArrayList<>();
        int size = 0;
        try (Stream<Path> files =
                Files.list(Path.of(folder)).filter(Files::isRegularFile).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String text = Files.readString(file);
                size += text.length();
                if (size > total && !texts.isEmpty()) {
                    break;
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private String text(int length) {
        String[] topics = new String[12];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = i % 3 == 0 ? capital(word()) : word();
        }
        StringBuilder text = new StringBuilder(length + 200);
        while (text.length() < length) {
            sentence(text, topics);
        }
        return text.substring(0, length);
    }

    private void sentence(StringBuilder text, String[] topics) {
        int words = 8 + random.nextInt(18);
        for (int i = 0; i < words; i++) {
            int kind = random.nextInt(10);
            String word = kind < 5
                    ? FUNCTION[(int) (FUNCTION.length * random.nextDouble() * random.nextDouble())]
                    : kind < 7 ? topics[random.nextInt(topics.length)] : word();
            text.append(i == 0 ? capital(word) : word).append(i + 1 < words ? i % 11 == 10 ? ", " : " " : ". ");
        }
        if (random.nextInt(6) == 0) {
            text.append('\n');
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
        }
        return word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
    }

    private static String capital(String word) {
        return (char) (word.charAt(0) - 'a' + 'A') + word.substring(1);
    }
}
