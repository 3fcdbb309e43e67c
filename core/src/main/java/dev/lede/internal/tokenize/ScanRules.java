package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;

/** An automaton and the classes that feed it, shared by any number of scanners. Immutable and thread-safe. */
public final class ScanRules {

    /** UAX #29 to the letter. */
    public static final ScanRules STRICT =
            new ScanRules(WordTable.get().classes().basicPlane());

    /**
     * For the news rules: what they decide is cut, so that they are asked. An apostrophe, a stop between letters, a colon
     * and a semicolon join nothing; a narrow no-break space is a space.
     */
    static final ScanRules NEWS = new ScanRules(newsClasses());

    final byte[] classes;
    final CodePointTable supplementary = WordTable.get().classes();
    final byte[] transitions = WordTable.get().transitions();
    final WindowTable windows;

    private ScanRules(byte[] classes) {
        this.classes = classes;
        windows = new WindowTable(transitions, classes);
    }

    private static byte[] newsClasses() {
        byte[] classes = WordTable.get().classes().basicPlane();
        "'\u2018\u2019\uFF07:\uFE55\uFF1A;\u037E\u202F"
                .chars()
                .forEach(c -> classes[c] = (byte) WordClass.OTHER.code());
        classes['.'] = (byte) WordClass.MID_NUM.code();
        return classes;
    }
}
