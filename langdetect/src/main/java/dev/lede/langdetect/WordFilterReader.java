package dev.lede.langdetect;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads the file of a {@link WordFilter}: magic, version, length and CRC-32 of the payload, then the payload.
 *
 * <p>Payload: the lists (tag, whether guest, unknown rate in 1/10,000), bits of a fingerprint, number of words and of
 * entries; then, coded, for every word in the order of the fingerprints: the distance from the last one (quotient, then
 * remainder); whether it is a name; its languages in ascending order, each in the context of the one before and followed
 * by its class of frequency; an end sign.
 */
final class WordFilterReader {

    static final int MAGIC = 0x4C57_7264; // "LWrd"
    static final int VERSION = 1;

    /** Bits of a distance that are coded as remainder. */
    static final int REMAINDER_BITS = 6;

    /** A quotient that adds itself and is followed by another. */
    static final int MORE = RansDecoder.SYMBOLS - 1;

    /** Most languages; one number more is the end sign. */
    static final int MAX_LISTS = RansDecoder.SYMBOLS - 1;

    static final int QUOTIENT = 0;
    static final int REMAINDER = 1;
    static final int NAME = 2;
    static final int CLASS = 3;

    private static final int HEADER = 16;
    private static final int MAX_PAYLOAD = 1 << 24;
    private static final int MAX_WORDS = 1 << 23;

    /** Words to a bucket, on the average, as a power of two. */
    private static final int BUCKET_BITS = 2;

    private final ModelBytes in;
    private final List<WordList> lists;
    private final int fingerprintBits;
    private final int words;
    private final int lowBits;
    private final int[] buckets;
    private final short[] records;
    private int size;

    private WordFilterReader(ModelBytes in) throws ModelFormatException {
        this.in = in;
        lists = lists();
        fingerprintBits = in.varint(Integer.SIZE - 2);
        words = in.varint(MAX_WORDS);
        int bucketBits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(words) - BUCKET_BITS);
        lowBits = fingerprintBits - bucketBits;
        if (lowBits < 1 || lowBits >= Short.SIZE) {
            throw new ModelFormatException("damaged: " + words + " words of " + fingerprintBits + " bits");
        }
        buckets = new int[(1 << bucketBits) + 1];
        records = new short[words + in.varint(MAX_WORDS)];
    }

    /** The first context in which languages are coded; it is that of the first language of a word. */
    static int languageContext(int lists) {
        return CLASS + lists;
    }

    /** The number of contexts. */
    static int contexts(int lists) {
        return languageContext(lists) + 1 + lists;
    }

    /**
     * Reads a filter.
     *
     * @throws ModelFormatException if the data is of another format, cut short or damaged
     */
    static WordFilter read(InputStream stream) throws IOException {
        ModelBytes header = new ModelBytes(stream.readNBytes(HEADER));
        if (header.int32() != MAGIC || header.int32() != VERSION) {
            throw new ModelFormatException("no word filter of version " + VERSION);
        }
        int length = header.int32();
        if (length < 0 || length > MAX_PAYLOAD) {
            throw new ModelFormatException("damaged: impossible length " + length);
        }
        byte[] payload = stream.readNBytes(length);
        CRC32 crc = new CRC32();
        crc.update(payload);
        if (payload.length < length || (int) crc.getValue() != header.int32()) {
            throw new ModelFormatException("cut short or damaged: the checksum differs");
        }
        return parse(new ModelBytes(payload));
    }

    private static WordFilter parse(ModelBytes in) throws ModelFormatException {
        try {
            WordFilterReader reader = new WordFilterReader(in);
            reader.readWords(new RansDecoder(in, contexts(reader.lists.size())));
            if (!in.isAtEnd()) {
                throw new ModelFormatException("damaged: more data than expected");
            }
            return new WordFilter(reader.lists, reader.fingerprintBits, reader.buckets, reader.records, reader.words);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ModelFormatException("damaged", e);
        }
    }

    private List<WordList> lists() throws ModelFormatException {
        int n = in.varint(MAX_LISTS);
        List<WordList> result = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            result.add(new WordList(in.string(), in.varint(1) == 1, in.varint(10_000) / 10_000.0));
        }
        return List.copyOf(result);
    }

    private void readWords(RansDecoder decoder) throws ModelFormatException {
        int fingerprint = -1;
        int bucket = 0;
        for (int i = 0; i < words; i++) {
            fingerprint += 1 + distance(decoder);
            while (bucket < (fingerprint >>> lowBits)) {
                buckets[++bucket] = size;
            }
            records[size++] = (short) (fingerprint & ((1 << lowBits) - 1));
            readEntries(decoder);
        }
        Arrays.fill(buckets, bucket + 1, buckets.length, size);
    }

    private int distance(RansDecoder decoder) throws ModelFormatException {
        int quotient = 0;
        int symbol;
        do {
            symbol = decoder.next(QUOTIENT);
            quotient += symbol;
        } while (symbol == MORE && quotient < 1 << fingerprintBits);
        return (quotient << REMAINDER_BITS) | decoder.next(REMAINDER);
    }

    private void readEntries(RansDecoder decoder) throws ModelFormatException {
        int n = lists.size();
        int flags = decoder.next(NAME) == 0 ? 0 : WordFilter.NAME;
        int first = languageContext(n);
        int language = decoder.next(first);
        while (language < n) {
            int frequencyClass = decoder.next(CLASS + language);
            records[size++] = WordFilter.entry(language, frequencyClass, flags);
            language = decoder.next(first + 1 + language);
        }
        records[size - 1] |= (short) WordFilter.LAST;
    }
}
