package dev.lede.benchmarks.rivals;

/**
 * The least that a tokenizer with one table step a character does: five states, a branch where a token begins, starts into
 * an array, no marks, no look-ahead, no emoji. Reads from a copy of the text, as Lede does.
 */
final class DfaLoop implements Segmenter {

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 3;
    private static final int MARK = 4;
    private static final int STATES = 5;
    private static final int BEGINS = 8;

    private static final byte[] CLASSES = classes();
    private static final byte[] STEPS = steps();

    private char[] chars = new char[0];
    private int[] starts = new int[1024];

    private static byte[] classes() {
        byte[] classes = new byte[0x10000];
        for (int c = 0; c < classes.length; c++) {
            int type = Character.getType(c);
            classes[c] = (byte)
                    (Character.isLetter(c)
                            ? LETTER
                            : Character.isDigit(c)
                                    ? DIGIT
                                    : Character.isWhitespace(c)
                                            ? SPACE
                                            : type == Character.NON_SPACING_MARK ? MARK : OTHER);
        }
        return classes;
    }

    /** Letters and digits go on, marks go on, spaces go on; all else begins a token. */
    private static byte[] steps() {
        byte[] steps = new byte[STATES * STATES];
        for (int state = 0; state < STATES; state++) {
            for (int c = 0; c < STATES; c++) {
                boolean word = (state == LETTER || state == DIGIT) && (c == LETTER || c == DIGIT);
                boolean same = state == SPACE && c == SPACE;
                int next = c == MARK ? state : c;
                steps[state * STATES + c] = (byte) (word || same || c == MARK ? next : next | BEGINS);
            }
        }
        return steps;
    }

    @Override
    public int cut(String text) {
        int length = text.length();
        if (chars.length < length) {
            chars = new char[length];
            starts = new int[length];
        }
        text.getChars(0, length, chars, 0);
        return run(length);
    }

    private int run(int length) {
        int count = 0;
        int state = OTHER;
        for (int i = 0; i < length; i++) {
            int step = STEPS[state * STATES + CLASSES[chars[i]]];
            state = step & (BEGINS - 1);
            if (step >= BEGINS) {
                starts[count++] = i;
            }
        }
        return count;
    }
}
