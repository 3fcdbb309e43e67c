package dev.lede.internal.keyword;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes what {@link WordDataFile} reads. */
final class WordDataWriter {

    private WordDataWriter() {}

    static byte[] write(Frequencies words, SortedMap<String, double[]> suffixes) throws IOException {
        byte[] content = content(words, suffixes);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(WordDataFile.MAGIC);
        out.writeInt(content.length);
        out.writeInt((int) checksum.getValue());
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflated.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(Frequencies words, SortedMap<String, double[]> suffixes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeFloat((float) words.meanLength());
        writeList(words.steps().keySet(), out);
        for (int steps : words.steps().values()) {
            out.writeByte(steps);
        }
        List<double[]> rates = new ArrayList<>(suffixes.values());
        rates.add(rates.remove(0));
        writeList(suffixes.tailMap("\0").keySet(), out);
        for (int column = 0; column < 3; column++) {
            for (double[] rate : rates) {
                out.writeByte((int) Math.round(Math.sqrt(rate[column]) * SuffixRates.STEPS));
            }
        }
        return bytes.toByteArray();
    }

    private static void writeList(Collection<String> words, DataOutputStream out) throws IOException {
        ByteArrayOutputStream shared = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        StringBuilder rests = new StringBuilder();
        String previous = "";
        for (String word : words) {
            int common = common(previous, word);
            shared.write(common);
            rest.write(word.length() - common);
            rests.append(word, common, word.length());
            previous = word;
        }
        out.writeInt(words.size());
        shared.writeTo(out);
        rest.writeTo(out);
        byte[] utf8 = rests.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static int common(String previous, String word) {
        int n = 0;
        while (n < previous.length() && n < word.length() && previous.charAt(n) == word.charAt(n)) {
            n++;
        }
        return n;
    }
}
