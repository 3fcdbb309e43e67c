package dev.lede.examples.corpus;

import java.nio.file.Path;

/**
 * The lines of a file that begin in {@code [from, to)}, or a whole file that is one article.
 *
 * @param file the file
 * @param from first byte
 * @param to byte after the last
 */
record Slice(Path file, long from, long to) {

    /** Whether each line of the file is an article of its own. */
    boolean isLines() {
        return isLines(file);
    }

    static boolean isLines(Path file) {
        return file.toString().endsWith(".jsonl");
    }

    long size() {
        return to - from;
    }
}
