package dev.lede.examples.corpus;

import dev.lede.stats.TermCounts;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted in a corpus.
 *
 * @param counts the terms of each language, by its tag
 * @param skipped what could not be read, in words
 */
record CorpusResult(SortedMap<String, TermCounts> counts, List<String> skipped) {

    CorpusResult {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        skipped = List.copyOf(skipped);
    }
}
