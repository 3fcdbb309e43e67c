package dev.lede.langdetect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link ModelBytes} reads. */
final class ModelOutput {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void uint8(int value) {
        out.write(value);
    }

    void int32(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }

    void float32(float value) {
        int32(Float.floatToIntBits(value));
    }

    void varint(int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void signed(int value) {
        varint(value << 1 ^ value >> 31);
    }

    void string(String value) {
        byte[] ascii = value.getBytes(StandardCharsets.US_ASCII);
        varint(ascii.length);
        out.writeBytes(ascii);
    }

    void bytes(byte[] value) {
        out.writeBytes(value);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
