package dev.lede.examples.corpus;

import dev.lede.stats.TermCounts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one thread counted between two checkpoints.
 *
 * @param skipped for each unit, by its key, what could not be read, in words
 * @param counts the terms of each language, by its tag
 */
record Batch(Map<String, List<String>> skipped, SortedMap<String, TermCounts> counts) {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(skipped.size());
        for (Map.Entry<String, List<String>> unit : skipped.entrySet()) {
            out.writeUTF(unit.getKey());
            out.writeInt(unit.getValue().size());
            for (String problem : unit.getValue()) {
                out.writeUTF(problem);
            }
        }
        out.writeInt(counts.size());
        for (Map.Entry<String, TermCounts> entry : counts.entrySet()) {
            byte[] bytes = entry.getValue().toBytes();
            out.writeUTF(entry.getKey());
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static Batch read(DataInputStream in) throws IOException {
        Map<String, List<String>> skipped = readSkipped(in);
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String tag = in.readUTF();
            counts.put(tag, TermCounts.fromBytes(in.readNBytes(in.readInt())));
        }
        return new Batch(skipped, counts);
    }

    /** The first part, which is enough to know which units were counted. */
    static Map<String, List<String>> readSkipped(DataInputStream in) throws IOException {
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String key = in.readUTF();
            List<String> problems = new ArrayList<>();
            for (int m = in.readInt(); m > 0; m--) {
                problems.add(in.readUTF());
            }
            skipped.put(key, problems);
        }
        return skipped;
    }
}
