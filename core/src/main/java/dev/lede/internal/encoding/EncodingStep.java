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

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.addRange(0x80, 0x9F);
        Misreading[] charsets = Misreading.values();
        for (int kind = 0; kind < charsets.length; kind++) {
            mark(charsets[kind], kind, charsets.length, marks);
        }
    }

    /** Only a character that can begin a sequence, followed by one that can go on, gives the step anything to do. */
    private static void mark(Misreading charset, int kind, int blank, CharMarks.Builder marks) {
        for (char c : charset.characters()) {
            int b = charset.toByte(c);
            if (Utf8.isLead(b)) {
                marks.addLead(c, kind);
            } else if (Utf8.isTrail(b)) {
                marks.addTrail(c, kind);
            }
            if (charset.losesNoBreakSpace() && Utf8.isBeforeBlank(b)) {
                marks.addLead(c, blank);
            }
        }
        marks.addTrail(' ', blank);
        marks.addTrail('\uFFFD', kind);
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
                out.replace(i, i + 1, (char) Windows1252.character(c));
            }
        }
    }
}
