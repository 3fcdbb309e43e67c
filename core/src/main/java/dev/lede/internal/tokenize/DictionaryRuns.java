package dev.lede.internal.tokenize;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.Kinds;
import dev.lede.internal.unicode.WordTable;
import java.text.StringCharacterIterator;

/** Cuts runs of scripts written without blanks, by ICU's dictionaries. Not thread-safe. */
final class DictionaryRuns {

    private static final CodePointTable KINDS = WordTable.get().kinds();

    private char[] text = new char[0];
    private int length;
    private int runStart;
    private int runEnd;

    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        runStart = 0;
        runEnd = 0;
    }

    /** The end of the word that begins at {@code start}, in a run of these scripts. */
    int end(int start) {
        if (start >= runEnd) {
            find(start);
        }
        return runStart + words.following(start - runStart);
    }

    private void find(int start) {
        runStart = start;
        runEnd = start;
        while (runEnd < length && isDictionary(runEnd)) {
            runEnd += Character.charCount(Character.codePointAt(text, runEnd, length));
        }
        words.setText(new StringCharacterIterator(new String(text, runStart, runEnd - runStart)));
    }

    private boolean isDictionary(int i) {
        int kind = KINDS.get(Character.codePointAt(text, i, length));
        return kind == Kinds.IDEOGRAPHIC || kind == Kinds.KANA || kind == Kinds.COMPLEX;
    }
}
