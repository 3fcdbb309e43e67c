package dev.lede.stats;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Reads the binary form that {@link CountsWriter} describes. */
final class CountsReader {

    private static final int LEAST = 6 + 5 + Integer.BYTES;

    private final byte[] bytes;
    private final int end;
    private int at;
    private char[] term = new char[64];

    private CountsReader(byte[] bytes) {
        this.bytes = bytes;
        end = bytes.length - Integer.BYTES;
    }

    static TermCounts read(byte[] bytes) {
        CountsReader reader = new CountsReader(bytes);
        reader.checkEnvelope();
        return reader.counts();
    }

    private void checkEnvelope() {
        if (bytes.length < LEAST) {
            throw new CountsFormatException(bytes.length, "ends too early, at least " + LEAST + " bytes are needed");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt() != CountsWriter.MAGIC) {
            throw new CountsFormatException(0, "expected the letters LDTC");
        }
        byte version = buffer.get();
        if (version != CountsWriter.VERSION) {
            throw new CountsFormatException(4, "version " + version + " is unknown, expected 1");
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        int found = buffer.getInt(end);
        if (found != (int) checksum.getValue()) {
            throw new CountsFormatException(
                    end,
                    "checksum is " + Integer.toHexString(found) + ", but the bytes before have "
                            + Long.toHexString(checksum.getValue()));
        }
    }

    private TermCounts counts() {
        at = 5;
        boolean frequencies = (bytes[at++] & CountsWriter.DOCUMENT_FREQUENCIES) != 0;
        long documents = number();
        long total = number();
        long error = number();
        CountsSummary summary = new CountsSummary(documents, total, error, frequencies, distinct());
        TermCounts counts = terms(summary);
        if (at != end) {
            throw new CountsFormatException(at, (end - at) + " bytes are left over");
        }
        return counts;
    }

    private Distinct distinct() {
        long[] hashes = new long[size(Long.BYTES)];
        ByteBuffer.wrap(bytes, at, hashes.length * Long.BYTES).asLongBuffer().get(hashes);
        at += hashes.length * Long.BYTES;
        return Distinct.of(hashes);
    }

    private TermCounts terms(CountsSummary summary) {
        int size = size(summary.documentFrequencies() ? 4 : 3);
        String[] terms = new String[size];
        long[] counts = new long[size];
        long[] documents = new long[size];
        for (int i = 0; i < size; i++) {
            int start = at;
            terms[i] = term(i == 0 ? 0 : terms[i - 1].length());
            if (i > 0 && terms[i].compareTo(terms[i - 1]) <= 0) {
                throw new CountsFormatException(start, "terms are not ascending");
            }
            counts[i] = number();
            documents[i] = summary.documentFrequencies() ? number() : 0;
        }
        return new TermCounts(terms, counts, documents, summary);
    }

    private String term(int before) {
        int start = at;
        long shared = number();
        if (shared > before) {
            throw new CountsFormatException(start, shared + " code units of a term of " + before + " are shared");
        }
        int length = (int) shared + size(1);
        if (length > term.length) {
            term = Arrays.copyOf(term, Math.max(length, Growth.larger(term.length)));
        }
        for (int i = (int) shared; i < length; i++) {
            term[i] = (char) number();
        }
        return new String(term, 0, length);
    }

    /** A number of things that take at least {@code bytesEach} bytes, which the rest must hold. */
    private int size(int bytesEach) {
        int start = at;
        long size = number();
        if (size > (end - at) / bytesEach) {
            throw new CountsFormatException(start, "a size of " + size + " is more than the bytes that follow hold");
        }
        return (int) size;
    }

    private long number() {
        int start = at;
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at == end) {
                throw new CountsFormatException(start, "a number ends too early");
            }
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new CountsFormatException(start, "a number is too long");
    }
}
