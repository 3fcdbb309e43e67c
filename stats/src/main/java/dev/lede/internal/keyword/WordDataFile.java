package dev.lede.internal.keyword;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * The word data of a language as it lies in the jar.
 *
 * <p>Layout, big-endian: magic {@code LKW1}, length and CRC-32 of the content, then the content deflated. Content:
 * mean word length (float), word list, a byte of rarity per word, list of endings, three bytes of rates per ending and
 * for no ending. A list is sorted and front-coded: count, then for all words the length of the prefix shared with the
 * word before, then for all the length of the rest, then length and text of the rests (UTF-8). Columns of like values deflate better than
 * rows.
 *
 * @param background how rare words are
 * @param suffixes what stands before endings
 */
record WordDataFile(Background background, SuffixRates suffixes) {

    /** {@code LKW1}. */
    static final int MAGIC = 0x4C4B5731;

    private static final int MAX_WORD = 0x200;

    private static final String FOLDER = "/dev/lede/stats/words/";

    /** Reads the data of a language; neutral where there is none. */
    static WordDataFile read(String tag) {
        String name = FOLDER + tag + ".bin";
        try (InputStream in = WordDataFile.class.getResourceAsStream(name)) {
            return in == null ? new WordDataFile(WordList.NONE, SuffixRates.NONE) : parse(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Reads data from a stream; {@code name} is for messages. */
    static WordDataFile parse(InputStream stream, String name) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not word data of version 1: " + name);
        }
        byte[] content = new byte[in.readInt()];
        int expected = in.readInt();
        new DataInputStream(new InflaterInputStream(in)).readFully(content);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if ((int) checksum.getValue() != expected) {
            throw new IOException("checksum of " + name + " is " + checksum.getValue() + ", expected "
                    + Integer.toUnsignedLong(expected));
        }
        return content(new DataInputStream(new ByteArrayInputStream(content)));
    }

    private static WordDataFile content(DataInputStream in) throws IOException {
        float meanLength = in.readFloat();
        WordIndex words = list(in);
        Background background = new WordList(words, in.readNBytes(words.size()), meanLength);
        WordIndex endings = list(in);
        int rates = endings.size() + 1;
        byte[] noun = in.readNBytes(rates);
        byte[] verb = in.readNBytes(rates);
        byte[] first = in.readNBytes(rates);
        return new WordDataFile(background, new SuffixRates(endings, noun, verb, first));
    }

    private static WordIndex list(DataInputStream in) throws IOException {
        int count = in.readInt();
        byte[] shared = in.readNBytes(count);
        byte[] rest = in.readNBytes(count);
        WordIndex words = new WordIndex(count + 1);
        String rests = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        char[] word = new char[MAX_WORD];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int from = shared[i] & 0xFF;
            int end = from + (rest[i] & 0xFF);
            rests.getChars(next, next + end - from, word, from);
            next += end - from;
            words.add(word, 0, end, WordIndex.hash(word, 0, end));
        }
        return words;
    }
}
