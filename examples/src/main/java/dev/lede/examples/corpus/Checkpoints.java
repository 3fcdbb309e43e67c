package dev.lede.examples.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The results of finished units in a folder, one file each. A file appears whole or not at all: it is written under
 * another name and then renamed. Thread-safe for different units.
 */
final class Checkpoints {

    private final Path folder;

    Checkpoints(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    boolean has(WorkUnit unit) {
        return Files.exists(file(unit));
    }

    void save(WorkUnit unit, UnitResult result) throws IOException {
        Path unfinished = folder.resolve(unit.key() + ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            result.write(out);
        }
        Files.move(unfinished, file(unit), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    UnitResult load(WorkUnit unit) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(unit))))) {
            return UnitResult.read(in);
        }
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

    private Path file(WorkUnit unit) {
        return folder.resolve(unit.key() + ".counts");
    }
}
