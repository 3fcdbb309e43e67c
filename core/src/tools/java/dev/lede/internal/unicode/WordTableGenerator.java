package dev.lede.internal.unicode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;

/** Writes the word table. Argument: the file to write. */
public final class WordTableGenerator {

    private WordTableGenerator() {}

    /** Writes the table to the file named by the only argument. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), bytes());
    }

    /** The whole file; the same bytes every time. */
    static byte[] bytes() {
        byte[] payload = payload();
        CRC32 crc = new CRC32();
        crc.update(payload);
        return written(out -> {
            out.writeInt(WordTable.MAGIC);
            out.writeInt(WordTable.VERSION);
            out.writeInt((int) crc.getValue());
            out.write(payload);
        });
    }

    @SuppressWarnings("EnumOrdinal") // the order of the token types is part of the table format
    private static byte[] payload() {
        WordAutomaton automaton = new WordAutomaton();
        return written(out -> {
            writeRuns(out, codePoint -> WordProperties.wordClass(codePoint).code());
            writeRuns(out, codePoint -> WordProperties.kind(codePoint).ordinal());
            out.writeInt(automaton.transitions().length);
            out.write(automaton.transitions());
            out.write(automaton.rules());
            out.writeUTF(String.join("\n", automaton.ruleNames()));
        });
    }

    private static void writeRuns(DataOutputStream out, IntUnaryOperator property) throws IOException {
        List<Integer> starts = new ArrayList<>();
        for (int c = 0; c <= 0x10FFFF; c++) {
            if (c == 0 || property.applyAsInt(c) != property.applyAsInt(c - 1)) {
                starts.add(c);
            }
        }
        out.writeInt(starts.size());
        for (int start : starts) {
            out.writeInt(start);
            out.writeByte(property.applyAsInt(start));
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
