package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.WordTable;

/** An automaton and the classes that feed it, shared by any number of scanners. Immutable and thread-safe. */
public final class ScanRules {

    /** UAX #29 to the letter. */
    public static final ScanRules STRICT =
            new ScanRules(WordTable.get().classes().basicPlane());

    final byte[] classes;
    final CodePointTable supplementary = WordTable.get().classes();
    final byte[] transitions = WordTable.get().transitions();
    final WindowTable windows;

    private ScanRules(byte[] classes) {
        this.classes = classes;
        windows = new WindowTable(transitions, classes);
    }
}
