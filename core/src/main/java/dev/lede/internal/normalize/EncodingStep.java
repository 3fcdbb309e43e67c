package dev.lede.internal.normalize;

/** Repairs text that was read in the wrong charset: C1 controls that are characters of windows-1252. */
public final class EncodingStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.addRange(0x80, 0x9F);
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0 && EntityStep.WINDOWS_1252.charAt(c - 0x80) != c) {
                out.replace(i, i + 1, EntityStep.WINDOWS_1252.charAt(c - 0x80));
            }
        }
    }
}
