package dev.lede.internal.encoding;

import dev.lede.internal.normalize.CharMarks;
import dev.lede.internal.normalize.Rewriter;
import dev.lede.internal.normalize.Step;
import dev.lede.internal.normalize.Windows1252;

/**
 * Repairs text that was read in the wrong charset; then reads C1 controls as the characters of windows-1252 that they
 * mostly are.
 */
public final class EncodingStep implements Step {

    /** The last kind of pairs: a character that may have lost the no-break space behind it, and a blank. */
    private static final int BLANK = Misreading.values().length;

    private static final Misreading[] CHARSETS = Misreading.values();

    static final CharMarks PAIRS = pairs();

    private static CharMarks pairs() {
        CharMarks.Builder marks = new CharMarks.Builder();
        new EncodingStep().mark(marks);
        return marks.build();
    }

    /** Whether any two characters in a row that make pairs of these kinds could be a sequence in this charset. */
    @SuppressWarnings("EnumOrdinal") // the kinds are numbered as the charsets are
    static boolean hasPair(int kinds, Misreading charset) {
        return (kinds & (1 << charset.ordinal() | (charset.losesNoBreakSpace() ? 1 << BLANK : 0))) != 0;
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.addRange(0x80, 0x9F);
        for (int kind = 0; kind < BLANK; kind++) {
            mark(CHARSETS[kind], kind, marks);
        }
    }

    /** Only a character that can begin a sequence, followed by one that can go on, gives the step anything to do. */
    private static void mark(Misreading charset, int kind, CharMarks.Builder marks) {
        for (char c : charset.characters()) {
            int b = charset.toByte(c);
            if (Utf8.isLead(b)) {
                marks.addLead(c, kind);
            } else if (Utf8.isTrail(b)) {
                marks.addTrail(c, kind);
            }
            if (charset.losesNoBreakSpace() && Utf8.isBeforeBlank(b)) {
                marks.addLead(c, BLANK);
            }
        }
        marks.addTrail(' ', BLANK);
        marks.addTrail('\uFFFD', kind);
        for (char c = 0x80; c < 0xA0; c++) {
            if (charset.toByte(c) >= 0) {
                marks.addTrail(c, kind);
            }
        }
    }

    @Override
    public boolean leaves(String text, int start, int end) {
        long last = 0;
        Stretch stretch = new Stretch(text, start, end);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            long marks = PAIRS.of(c);
            int kinds = CharMarks.kinds(last, marks);
            if (Windows1252.character(c) != c || (kinds != 0 && isSuspicious(stretch, i - 1, kinds))) {
                return false;
            }
            last = marks;
        }
        return true;
    }

    private static boolean isSuspicious(Stretch text, int at, int kinds) {
        for (Misreading charset : CHARSETS) {
            if (hasPair(kinds, charset) && Decoding.mayBegin(text, at, charset)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void apply(String text, Rewriter out) {
        EncodingRepair.repair(text, out);
        if (!out.isChanged()) {
            readControls(text, out);
        }
    }

    private static void readControls(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Windows1252.character(c) != c) {
                int end = CharMarks.runEnd(text, i, text.length());
                out.replaceEach(i, 1, end - i, Character.toString(Windows1252.character(c)));
                i = end - 1;
            }
        }
    }
}
