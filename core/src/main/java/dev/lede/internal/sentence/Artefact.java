package dev.lede.internal.sentence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * A checked-in binary file of this package: a magic number, a version, a checksum (CRC-32 of the rest), the rest.
 *
 * <p>The jar compresses it, so the rest is plain.
 */
final class Artefact {

    private static final int MAGIC = 0x4c454445; // LEDE

    private static final int HEADER = 12;

    private Artefact() {}

    /** Opens a resource beside this class after its header. */
    static DataInputStream open(String name, int version) {
        try (InputStream in = Artefact.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return check(name, version, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataInputStream check(String name, int version, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < HEADER || in.readInt() != MAGIC) {
            throw new IllegalStateException(name + " is not a Lede artefact");
        }
        int found = in.readInt();
        if (found != version) {
            throw new IllegalStateException(name + " has version " + found + ", expected " + version);
        }
        if (in.readInt() != checksum(bytes, HEADER)) {
            throw new IllegalStateException(name + " is damaged: its checksum does not fit");
        }
        return in;
    }

    /** Puts the header before {@code rest}. */
    static byte[] wrap(int version, byte[] rest) {
        return java.nio.ByteBuffer.allocate(HEADER + rest.length)
                .putInt(MAGIC)
                .putInt(version)
                .putInt(checksum(rest, 0))
                .put(rest)
                .array();
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
