package dev.lede.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks over the articles that a command is given: files, the text files of folders, or standard input. */
final class Articles {

    private final InputStream in;
    private final List<Item> files = new ArrayList<>();
    private boolean standardInput;

    private record Item(Path file, String name) {}

    private int at;
    private String name = "";
    private String text = "";

    /**
     * The articles of some files.
     *
     * @throws IOException if a file does not exist or a folder cannot be listed
     */
    Articles(InputStream in, List<Path> named) throws IOException {
        this.in = in;
        standardInput = named.isEmpty();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                addFolder(path, named.size() > 1 ? path.getFileName() + "/" : "");
            } else if (Files.exists(path)) {
                files.add(new Item(path, String.valueOf(path.getFileName())));
            } else {
                throw new NoSuchFileException(path.toString(), null, "there is no such file");
            }
        }
    }

    /** The text files of a folder and of those within it, named by their way from there. */
    private void addFolder(Path folder, String prefix) throws IOException {
        try (Stream<Path> children = Files.walk(folder)) {
            children.filter(path -> path.toString().endsWith(".txt") && Files.isRegularFile(path))
                    .sorted()
                    .forEach(path -> files.add(new Item(path, prefix + folder.relativize(path))));
        }
    }

    /** The number of articles. */
    int size() {
        return files.isEmpty() && standardInput ? 1 : files.size();
    }

    /** Moves to the next article; false when there is none. */
    boolean next() throws IOException {
        if (standardInput) {
            standardInput = false;
            name = "standard input";
            text = decode(in.readAllBytes());
            return true;
        }
        if (at == files.size()) {
            return false;
        }
        Item item = files.get(at++);
        name = item.name();
        text = decode(Files.readAllBytes(item.file()));
        return true;
    }

    private static String decode(byte[] bytes) {
        String decoded = Utf8.decode(bytes, bytes.length);
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** What to call the article. */
    String name() {
        return name;
    }

    /** Its text, without a byte order mark at the beginning. */
    String text() {
        return text;
    }
}
