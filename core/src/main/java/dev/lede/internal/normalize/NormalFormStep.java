package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;
import java.util.BitSet;

/**
 * Brings text to a normalization form of Unicode (UAX #15), piece by piece between normalization boundaries, so that each
 * edit is as short as the pieces that change.
 *
 * <p>Short pieces go to ICU. Its cost grows with the square of the length of a run of combining marks, so long pieces
 * take {@link LongPiece}, which sorts in linear time.
 */
public final class NormalFormStep implements Step {

    private static final int SHORT = 64;

    private final Normalizer2 form;
    /** One bit per code unit: whether {@link #isConcerned} holds, or may hold for a code point that it begins. */
    private final BitSet concerned = new BitSet(Character.MAX_VALUE + 1);

    /** A step for one of ICU's forms. */
    public NormalFormStep(Normalizer2 form) {
        this.form = form;
        // Han, private use and the planes beyond have nothing that any form changes.
        addConcerned(0, 0x33FF);
        addConcerned(0xA000, 0xDFFF);
        addConcerned(0xF900, 0x1FFFF);
        addConcerned(0x2F800, 0x2FA1F);
        addConcerned(0xE0000, 0xE0FFF);
    }

    private void addConcerned(int first, int last) {
        for (int c = first; c <= last; c++) {
            if (isConcerned(c)) {
                concerned.set(Character.isBmpCodePoint(c) ? c : Character.highSurrogate(c));
            }
        }
    }

    /** Text without such characters is in this form already. */
    private boolean isConcerned(int c) {
        return !form.hasBoundaryBefore(c) || !form.isNormalized(Character.toString(c));
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        concerned.stream().forEach(c -> marks.add((char) c));
    }

    @Override
    public void apply(String text, Rewriter out) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (concerned.get(c) && (!Character.isSurrogate(c) || isConcerned(text.codePointAt(i)))) {
                i = piece(text, i, out);
            } else {
                i++;
            }
        }
    }

    /** Rewrites the piece around {@code at} and returns its end. */
    private int piece(String text, int at, Rewriter out) {
        int start = at;
        while (start > 0 && !form.hasBoundaryBefore(text.codePointAt(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length() && !form.hasBoundaryBefore(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        if (isStable(text, start, end)) {
            return end;
        }
        String source = text.substring(start, end);
        String target = source.length() <= SHORT ? form.normalize(source) : LongPiece.normalize(source, form);
        if (!target.equals(source)) {
            replace(source, target, start, out);
        }
        return end;
    }

    /**
     * Whether a piece is surely in this form, told without copying it: its starter is not decomposable, no character changes
     * alone, the marks are in order, and none composes with the starter.
     */
    private boolean isStable(String text, int start, int end) {
        int starter = text.codePointAt(start);
        if (form.getCombiningClass(starter) != 0 || form.getDecomposition(starter) != null) {
            return false;
        }
        int last = 0;
        for (int i = start + Character.charCount(starter); i < end; ) {
            int c = text.codePointAt(i);
            int combining = form.getCombiningClass(c);
            if (combining == 0
                    || combining < last
                    || form.getDecomposition(c) != null
                    || form.composePair(starter, c) >= 0) {
                return false;
            }
            last = combining;
            i += Character.charCount(c);
        }
        return true;
    }

    /** Leaves out what both have in common at either end. */
    private static void replace(String source, String target, int start, Rewriter out) {
        int most = Math.min(source.length(), target.length());
        int head = 0;
        while (head < most && source.charAt(head) == target.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(source.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head
                && source.charAt(source.length() - 1 - tail) == target.charAt(target.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(source.charAt(source.length() - tail))) {
            tail--;
        }
        out.replace(start + head, start + source.length() - tail, target.substring(head, target.length() - tail));
    }
}
