package dev.lede.examples.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What one thread takes on in one go.
 *
 * @param slices parts of files, in order
 */
record WorkUnit(List<Slice> slices) {

    /** Changes when the form of the results changes, so that a newer version never takes up older results. */
    private static final String VERSION = "lede-corpus-2";

    WorkUnit {
        slices = List.copyOf(slices);
    }

    long size() {
        return slices.stream().mapToLong(Slice::size).sum();
    }

    /** A name that is another when a file was changed, by its path, size and time of change. */
    String key() {
        MessageDigest digest = sha256();
        digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
        for (Slice slice : slices) {
            String line = slice.file() + "\n" + slice.from() + " " + slice.to() + " " + state(slice) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** A file that cannot be looked at is found out when it is read. */
    private static String state(Slice slice) {
        try {
            return Files.size(slice.file()) + " "
                    + Files.getLastModifiedTime(slice.file()).toMillis();
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
