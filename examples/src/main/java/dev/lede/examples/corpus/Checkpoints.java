package dev.lede.examples.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is counted already, in a folder, one file for each batch. A file appears whole or not at all: it is written under
 * another name and then renamed. Threads may save at the same time.
 */
final class Checkpoints {

    private static final String SUFFIX = ".counts";

    private final Path folder;

    Checkpoints(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Keeps a batch, under the name of its first unit, which no other one has. */
    void save(Batch batch) throws IOException {
        String name = batch.skipped().keySet().iterator().next();
        Path unfinished = folder.resolve(name + ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            batch.write(out);
        }
        Files.move(
                unfinished,
                folder.resolve(name + SUFFIX),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes the units that an earlier run finished out of {@code pending}. A batch with units that are not pending, since
     * a file was changed or left out, is of no use and removed.
     */
    void resume(Set<String> pending) throws IOException {
        for (Path file : files()) {
            Set<String> units;
            try (DataInputStream in = open(file)) {
                units = Batch.readSkipped(in).keySet();
            }
            if (pending.containsAll(units)) {
                pending.removeAll(units);
            } else {
                Files.delete(file);
            }
        }
    }

    /** The files of all batches. */
    List<Path> files() throws IOException {
        List<Path> batches = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(batches::add);
        }
        return batches;
    }

    Batch load(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            return Batch.read(in);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** Removes the folder, once the results are written. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
