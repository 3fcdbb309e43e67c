package dev.lede.langdetect;

import java.nio.charset.StandardCharsets;

/** Reads the payload of a model; whatever lies outside its bounds or limits is a {@link ModelFormatException}. */
final class ModelBytes {

    private final byte[] bytes;
    private int at;

    ModelBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int uint8() throws ModelFormatException {
        if (at >= bytes.length) {
            throw new ModelFormatException("cut short");
        }
        return bytes[at++] & 0xFF;
    }

    int int32() throws ModelFormatException {
        return uint8() << 24 | uint8() << 16 | uint8() << 8 | uint8();
    }

    float float32() throws ModelFormatException {
        float value = Float.intBitsToFloat(int32());
        if (!Float.isFinite(value)) {
            throw new ModelFormatException("damaged: not a finite number");
        }
        return value;
    }

    /** Seven bits a byte, the lowest first; the high bit says that more follow. */
    int varint(int max) throws ModelFormatException {
        int value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int b = uint8();
            value |= (b & 0x7F) << shift;
            if (b < 0x80) {
                if (value > max) {
                    break;
                }
                return value;
            }
        }
        throw new ModelFormatException("damaged: a number above " + max);
    }

    /** A signed number, zigzag coded. */
    int signed(int max) throws ModelFormatException {
        int value = varint(2 * max + 1);
        return value >>> 1 ^ -(value & 1);
    }

    String string() throws ModelFormatException {
        int length = varint(64);
        byte[] ascii = new byte[length];
        for (int i = 0; i < length; i++) {
            ascii[i] = (byte) uint8();
        }
        return new String(ascii, StandardCharsets.US_ASCII);
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
