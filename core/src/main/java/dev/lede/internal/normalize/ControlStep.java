package dev.lede.internal.normalize;

/**
 * Takes out control characters that have no place in text: C0 but for tab, line feed, form feed and carriage return;
 * delete; byte order marks; deprecated formatting (U+206A to U+206F) and interlinear annotation (U+FFF9 to U+FFFB).
 */
public final class ControlStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (isControl((char) c)) {
                marks.add((char) c);
            }
        }
    }

    @Override
    public void apply(String text, Rewriter out) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isControl(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                out.delete(i, end);
            }
            i = end + 1;
        }
    }

    private static boolean isControl(char c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\f' && c != '\r';
        }
        return c == 0x7F || c == 0xFEFF || (c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB);
    }
}
