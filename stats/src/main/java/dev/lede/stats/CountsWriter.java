package dev.lede.stats;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/*
 * Form, version 1. Numbers are LEB128 (seven bits a byte, lowest first, top bit: more follow) unless said otherwise.
 *
 *   "LDTC", version (1 byte), flags (1 byte; 1: document frequencies)
 *   documents, total, maximum error
 *   number of distinct-term hashes, each 8 bytes big-endian, ascending
 *   number of terms, then each: code units shared with the term before, code units that follow, each as a number,
 *     count, documents (if flagged)
 *   CRC-32C of all before, 4 bytes big-endian
 *
 * Code units rather than UTF-8 keep lone surrogates as they are.
 */
/** Writes the binary form of {@link TermCounts}. */
final class CountsWriter {

    static final int MAGIC = 0x4C44_5443;
    static final byte VERSION = 1;
    static final int DOCUMENT_FREQUENCIES = 1;

    private byte[] bytes = new byte[1024];
    private int size;

    private CountsWriter() {}

    static byte[] write(TermCounts counts) {
        CountsWriter writer = new CountsWriter();
        writer.header(counts.summary());
        writer.number(counts.size());
        String before = "";
        for (int i = 0; i < counts.size(); i++) {
            writer.term(before, counts.term(i));
            writer.number(counts.count(i));
            if (counts.hasDocumentFrequencies()) {
                writer.number(counts.documents(i));
            }
            before = counts.term(i);
        }
        return writer.finish();
    }

    private void header(CountsSummary summary) {
        room(6);
        ByteBuffer.wrap(bytes).putInt(MAGIC).put(VERSION).put((byte)
                (summary.documentFrequencies() ? DOCUMENT_FREQUENCIES : 0));
        size = 6;
        number(summary.documents());
        number(summary.total());
        number(summary.maximumError());
        long[] hashes = summary.distinct().hashes();
        number(hashes.length);
        room(hashes.length * Long.BYTES);
        ByteBuffer.wrap(bytes, size, hashes.length * Long.BYTES).asLongBuffer().put(hashes);
        size += hashes.length * Long.BYTES;
    }

    private void term(String before, String term) {
        int shared = shared(before, term);
        number(shared);
        number(term.length() - shared);
        for (int i = shared; i < term.length(); i++) {
            number(term.charAt(i));
        }
    }

    private static int shared(String before, String term) {
        int most = Math.min(before.length(), term.length());
        int shared = 0;
        while (shared < most && before.charAt(shared) == term.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private void number(long number) {
        room(10);
        long rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes[size++] = (byte) (rest | 0x80);
        }
        bytes[size++] = (byte) rest;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Growth.larger(bytes.length, (long) size + more));
        }
    }

    private byte[] finish() {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, size);
        room(Integer.BYTES);
        ByteBuffer.wrap(bytes, size, Integer.BYTES).putInt((int) checksum.getValue());
        return Arrays.copyOf(bytes, size + Integer.BYTES);
    }
}
