package dev.lede.stats;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Reads the binary form that {@link CountsWriter} describes, and nothing else: what is read is written the same. */
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
        byte flags = bytes[at++];
        if ((flags & ~CountsWriter.DOCUMENT_FREQUENCIES) != 0) {
            throw new CountsFormatException(5, "flags are " + flags + ", but 0 or 1 is expected");
        }
        boolean frequencies = flags != 0;
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
        for (int i = 0; i < hashes.length; i++) {
            if (i == Distinct.K || (i > 0 && hashes[i] <= hashes[i - 1])) {
                throw new CountsFormatException(at + i * Long.BYTES, "hashes are too many or not ascending");
            }
        }
        at += hashes.length * Long.BYTES;
        return Distinct.of(hashes);
    }

    private TermCounts terms(CountsSummary summary) {
        int size = size(summary.documentFrequencies() ? 4 : 3);
        String[] terms = new String[size];
        long[] counts = new long[size];
        long[] documents = new long[size];
        long unlisted = summary.total();
        for (int i = 0; i < size; i++) {
            int start = at;
            terms[i] = term(i == 0 ? "" : terms[i - 1]);
            if (i > 0 && terms[i].compareTo(terms[i - 1]) <= 0) {
                throw new CountsFormatException(start, "terms are not ascending");
            }
            counts[i] = count(unlisted);
            unlisted -= counts[i];
            documents[i] = summary.documentFrequencies() ? number(Math.min(counts[i], summary.documents())) : 0;
        }
        return new TermCounts(terms, counts, documents, summary);
    }

    private long count(long unlisted) {
        int start = at;
        long count = number(unlisted);
        if (count == 0) {
            throw new CountsFormatException(start, "a term without an occurrence");
        }
        return count;
    }

    private long number(long most) {
        int start = at;
        long number = number();
        if (number > most) {
            throw new CountsFormatException(start, number + " is more than " + most + ", the most there can be");
        }
        return number;
    }

    private String term(String before) {
        int start = at;
        long shared = number();
        if (shared > before.length()) {
            throw new CountsFormatException(
                    start, shared + " code units of a term of " + before.length() + " are shared");
        }
        int length = (int) shared + size(1);
        if (length > term.length) {
            term = Arrays.copyOf(term, Growth.larger(term.length, length));
        }
        for (int i = (int) shared; i < length; i++) {
            term[i] = unit();
        }
        if (shared < Math.min(length, before.length()) && term[(int) shared] == before.charAt((int) shared)) {
            throw new CountsFormatException(start, "more than " + shared + " code units are shared");
        }
        return new String(term, 0, length);
    }

    private char unit() {
        return (char) number(Character.MAX_VALUE);
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
            if (next == 0 && shift > 0) {
                throw new CountsFormatException(start, "a number is longer than it need be");
            }
            if (next >= 0) {
                return number;
            }
        }
        throw new CountsFormatException(start, "a number is too long");
    }
}
