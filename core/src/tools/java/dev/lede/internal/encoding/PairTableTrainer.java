package dev.lede.internal.encoding;

import com.ibm.icu.lang.UCharacter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code pairs.bin} from the clean text under {@code lede.data} and from {@code symbols.txt}, a few hundred lines of
 * the kinds that corpora lack: frames, trees, prices, marks, faces.
 */
public final class PairTableTrainer {

    private static final int CHARACTERS_PER_LANGUAGE = 1_000_000;
    private static final double UPPER_WEIGHT = 0.08;
    private static final double SNIPPET_WEIGHT = 60;
    private static final double NO_BREAK_WEIGHT = 0.03;
    private static final double MARKED_WEIGHT = 0.03;

    /** What clean text may have right behind a word, before one, and between two. */
    private static final String[] BEHIND = {
        "»", "”", "’", "“", "«", "‘", "›", "‹", "\"", "'", "…", ".", ",", "!", "?", ":", ";", ")", "]", "™", "®", "©",
        "°", "²", "³", "¹", "º", "ª", "†", "‡", "•", "·", "–", "—", "€", "£", "%", "‰", "/", "-", "\u00A0»", "\u00A0!",
        "\u00A0:", "\u00A0€", "\u00AD", "½", "§", "¤", "¥", "¢", "″", "′"
    };

    private static final String[] BEFORE = {
        "«", "“", "‘", "„", "‚", "»", "”", "’", "‹", "›", "\"", "'", "(", "[", "¿", "¡", "•", "·", "–", "—", "€", "£",
        "§", "©", "°", "«\u00A0", "-", "/", "…", "±", "×", "#", "@", "†", "¶", "¥"
    };

    private static final String[] BETWEEN = {"-", "–", "—", "/", "’", "'", "·"};

    private final PairCounts counts = new PairCounts();

    private PairTableTrainer() {}

    /**
     * Trains.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        PairTableTrainer trainer = new PairTableTrainer();
        Path data = Path.of(System.getProperty("lede.data")).resolve("langid/train");
        List<Path> files;
        try (Stream<Path> all = Files.list(data)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            trainer.language(file);
        }
        trainer.snippets();
        Files.write(Path.of(args[0]), trainer.bytes());
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private void language(Path file) throws IOException {
        List<String> lines = lines(file);
        long size = lines.stream().mapToLong(String::length).sum();
        int stride = (int) Math.max(1, Math.round((double) size / CHARACTERS_PER_LANGUAGE));
        counts.startLanguage();
        for (int i = 0; i < lines.size(); i += stride) {
            String line = lines.get(i);
            counts.add(line, 1);
            String upper = UCharacter.toUpperCase(Locale.ROOT, line);
            counts.add(upper, UPPER_WEIGHT);
            counts.add(line.replace(' ', '\u00A0'), NO_BREAK_WEIGHT);
            counts.add(marked(line, i), MARKED_WEIGHT);
            counts.add(marked(upper, i), MARKED_WEIGHT);
        }
        counts.endLanguage();
    }

    /** Every word with a mark behind or before it, or joined to the next by one. */
    private static String marked(String line, int from) {
        StringBuilder marked = new StringBuilder();
        int n = from;
        for (String word : line.split(" ", -1)) {
            n++;
            if (n % 16 == 0) {
                marked.append(word).append(BETWEEN[n / 16 % BETWEEN.length]);
            } else if (n % 3 == 0) {
                marked.append(BEFORE[n % BEFORE.length]).append(word).append(' ');
            } else {
                marked.append(word).append(BEHIND[n % BEHIND.length]).append(' ');
            }
        }
        return marked.toString();
    }

    private void snippets() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PairTableTrainer.class.getResourceAsStream("symbols.txt"), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> counts.add(line, SNIPPET_WEIGHT));
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(PairTable.MAGIC);
        out.writeInt(Symbols.COUNT);
        out.write(counts.pairCosts());
        out.write(counts.caseCosts());
        out.write(counts.characterCosts());
        List<byte[]> letters = counts.letterCosts();
        out.writeInt(letters.size());
        for (byte[] row : letters) {
            out.write(row);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeInt((int) crc.getValue());
        return bytes.toByteArray();
    }
}
