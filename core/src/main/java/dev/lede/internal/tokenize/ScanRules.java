package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.Kinds;
import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;
import java.util.List;
import java.util.stream.IntStream;

/** An automaton and the classes that feed it, shared by any number of scanners. Immutable and thread-safe. */
public final class ScanRules {

    private static final String JOIN_NOTHING = "'\u2018\u2019\uFF07:\uFE55\uFF1A;\u037E";

    private static final String HYPHENS = "-\u2010\u2011";

    /** UAX #29 to the letter. */
    public static final ScanRules STRICT = new ScanRules(
            WordTable.get().classes().basicPlane(), WordTable.get().transitions());

    /** By whether a colon joins digits, and above that whether a hyphen joins letters. */
    private static final List<ScanRules> NEWS = IntStream.range(0, 4)
            .mapToObj(joins -> new ScanRules(newsClasses((joins & 1) != 0, (joins & 2) != 0), newsTransitions()))
            .toList();

    final byte[] classes;
    final CodePointTable supplementary = WordTable.get().classes();
    final byte[] transitions;
    final WindowTable windows;

    private ScanRules(byte[] classes, byte[] transitions) {
        this.classes = classes;
        this.transitions = transitions;
        windows = new WindowTable(transitions, classes);
    }

    /**
     * For the news rules: what they decide is cut, so that they are asked. An apostrophe, a stop between letters, a colon
     * and a semicolon join nothing. All white space is like a line end, so that nothing is attached to it and dropped with it;
     * and there is no boundary before a blank that is not behind another one. So every boundary begins a token or a
     * superfluous blank, and before it stands at most one blank: half as many boundaries as with both ends of each blank.
     *
     * @param colons whether a colon between digits joins them, which saves asking the rules
     * @param hyphens whether a hyphen between letters joins them, likewise
     */
    static ScanRules news(boolean colons, boolean hyphens) {
        return NEWS.get((colons ? 1 : 0) | (hyphens ? 2 : 0));
    }

    private static byte[] newsClasses(boolean colons, boolean hyphens) {
        byte[] classes = WordTable.get().classes().basicPlane();
        CodePointTable kinds = WordTable.get().kinds();
        for (int c = 0; c < classes.length; c++) {
            if (kinds.get(c) == Kinds.SPACE) {
                classes[c] = (byte) WordClass.NEWLINE.code();
            }
        }
        JOIN_NOTHING.chars().forEach(c -> classes[c] = (byte) WordClass.OTHER.code());
        classes['.'] = (byte) WordClass.MID_NUM.code();
        if (colons) {
            classes[':'] = (byte) WordClass.MID_NUM.code();
        }
        if (hyphens) {
            HYPHENS.chars().forEach(c -> classes[c] = (byte) WordClass.MID_LETTER.code());
        }
        return classes;
    }

    private static byte[] newsTransitions() {
        byte[] transitions = WordTable.get().transitions();
        int blank = WordClass.NEWLINE.code();
        for (int row = 0; row < transitions.length; row += WordClass.STRIDE) {
            if (row != WordTable.START * WordClass.STRIDE) {
                transitions[row + blank] = (byte) (WordTable.START | (1 << WordTable.CHANGE_SHIFT)); // no change
            }
        }
        return transitions;
    }
}
