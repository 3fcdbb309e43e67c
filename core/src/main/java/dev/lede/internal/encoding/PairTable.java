package dev.lede.internal.encoding;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * How surprising text is: costs, in eighths of a nat, of one symbol after another, of one case after two others, and of
 * the accented letters of each language. Immutable and thread-safe.
 *
 * <p>Learnt from clean text by {@code PairTableTrainer} in {@code src/tools}. File: magic, number of symbols, their
 * square of pair costs, 27 signed case costs, 65,536 character
 * costs, number of languages, a row of letter costs for each, CRC-32 of all that.
 */
final class PairTable {

    static final int MAGIC = 0x4C504101;
    static final String RESOURCE = "pairs.bin";

    /** Costs per nat. */
    static final double SCALE = 8;

    /** Characters whose rarity within their kind is known one by one. */
    static final int CHARACTERS = 0x10000;

    private static final int CASES = 3;
    private static final int SUPPLEMENTARY_COST = 6 * 8;

    private final byte[] pairs;
    private final byte[] cases;
    private final byte[] characters;
    private final byte[][] letters;

    PairTable(byte[] pairs, byte[] cases, byte[] characters, byte[][] letters) {
        this.pairs = pairs;
        this.cases = cases;
        this.characters = characters;
        this.letters = letters;
    }

    /** Loaded on first use: most texts have nothing to judge. */
    private static final class Holder {
        static final PairTable STANDARD = load();
    }

    static PairTable standard() {
        return Holder.STANDARD;
    }

    private static PairTable load() {
        try (InputStream in = Objects.requireNonNull(PairTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PairTable read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        CRC32 crc = new CRC32();
        crc.update(file, 0, file.length - Integer.BYTES);
        int magic = in.readInt();
        int symbols = in.readInt();
        if (magic != MAGIC || symbols != Symbols.COUNT) {
            throw new IOException(RESOURCE + ": expected " + Integer.toHexString(MAGIC) + " with " + Symbols.COUNT
                    + " symbols, found " + Integer.toHexString(magic) + " with " + symbols);
        }
        byte[] pairs = in.readNBytes(symbols * symbols);
        byte[] cases = in.readNBytes(CASES * CASES * CASES);
        byte[] characters = in.readNBytes(CHARACTERS);
        byte[][] letters = new byte[in.readInt()][];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = in.readNBytes(Letters.COUNT);
        }
        if (in.readInt() != (int) crc.getValue()) {
            throw new IOException(RESOURCE + ": wrong checksum");
        }
        return new PairTable(pairs, cases, characters, letters);
    }

    /** The cost of symbol {@code b} after symbol {@code a}. */
    int pair(int a, int b) {
        return pairs[a * Symbols.COUNT + b] & 0xFF;
    }

    /** The cost of a character among those that share its symbol. */
    int character(int c) {
        return c < CHARACTERS ? characters[c] & 0xFF : SUPPLEMENTARY_COST;
    }

    /** What a case costs after two others, beyond what it costs after the second. */
    int cases(int first, int second, int third) {
        return cases[(first * CASES + second) * CASES + third];
    }

    /** The number of languages whose letters are known. */
    int languages() {
        return letters.length;
    }

    /** What a letter costs in a language. */
    int letter(int language, int letter) {
        return letters[language][letter] & 0xFF;
    }
}
