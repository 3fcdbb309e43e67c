package dev.lede.examples.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a corpus into units of about the same size. The same files give the same units. */
final class WorkPlan {

    /** Small enough that all threads end at about the same time. */
    static final long UNIT_SIZE = 1 << 20;

    private final long unitSize;
    private final List<WorkUnit> units = new ArrayList<>();
    private final List<Slice> gathered = new ArrayList<>();
    private long gatheredSize;

    private WorkPlan(long unitSize) {
        this.unitSize = unitSize;
    }

    /**
     * The units of all files named and of all {@code .txt} and {@code .jsonl} files in the folders named.
     *
     * @throws NoSuchFileException if one of the names is neither a file nor a folder
     */
    static List<WorkUnit> of(List<Path> names, long unitSize) throws IOException {
        WorkPlan plan = new WorkPlan(unitSize);
        for (Path file : files(names)) {
            plan.add(file);
        }
        plan.endUnit();
        return plan.units;
    }

    private static List<Path> files(List<Path> names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path name : names) {
            if (Files.isDirectory(name)) {
                try (Stream<Path> below = Files.walk(name)) {
                    below.filter(Files::isRegularFile)
                            .filter(WorkPlan::isArticles)
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.exists(name)) {
                files.add(name);
            } else {
                throw new NoSuchFileException(name.toString());
            }
        }
        return files;
    }

    private static boolean isArticles(Path file) {
        return Slice.isLines(file) || file.toString().endsWith(".txt");
    }

    private void add(Path file) throws IOException {
        long size = Files.size(file);
        if (Slice.isLines(file)) {
            for (long from = 0; from < size; from += unitSize) {
                gather(new Slice(file, from, Math.min(size, from + unitSize)));
            }
        } else {
            gather(new Slice(file, 0, size));
        }
    }

    private void gather(Slice slice) {
        gathered.add(slice);
        gatheredSize += slice.size();
        if (gatheredSize >= unitSize) {
            endUnit();
        }
    }

    private void endUnit() {
        if (!gathered.isEmpty()) {
            units.add(new WorkUnit(gathered));
            gathered.clear();
            gatheredSize = 0;
        }
    }
}
