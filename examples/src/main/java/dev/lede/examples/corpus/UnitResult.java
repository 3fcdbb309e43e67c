package dev.lede.examples.corpus;

import dev.lede.stats.TermCounts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted in a unit.
 *
 * @param counts the terms of each language, by its tag
 * @param skipped what could not be read, in words
 */
record UnitResult(SortedMap<String, TermCounts> counts, List<String> skipped) {

    UnitResult {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        skipped = List.copyOf(skipped);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, TermCounts> entry : counts.entrySet()) {
            byte[] bytes = entry.getValue().toBytes();
            out.writeUTF(entry.getKey());
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeInt(skipped.size());
        for (String problem : skipped) {
            out.writeUTF(problem);
        }
    }

    static UnitResult read(DataInputStream in) throws IOException {
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String tag = in.readUTF();
            counts.put(tag, TermCounts.fromBytes(in.readNBytes(in.readInt())));
        }
        List<String> skipped = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            skipped.add(in.readUTF());
        }
        return new UnitResult(counts, skipped);
    }
}
