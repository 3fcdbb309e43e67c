package dev.lede.internal.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** The kinds that symbols are smoothed by: letters by script and case, other characters by category. */
final class SymbolKinds {

    private static final int CATEGORIES = 32;

    /** Enough for every kind. */
    static final int COUNT = 6 * CATEGORIES + Symbols.COUNT;

    private SymbolKinds() {}

    static int of(int symbol) {
        int c = Symbols.single(symbol);
        if (c < 0) {
            // Symbols that stand for a kind are kinds of their own.
            return 6 * CATEGORIES + symbol;
        }
        int type = UCharacter.getType(c);
        if (c == 0xAA || c == 0xBA) {
            return CATEGORIES - 1;
        }
        int group =
                switch (UScript.getScript(c)) {
                    case UScript.LATIN -> 1;
                    case UScript.GREEK -> 2;
                    case UScript.CYRILLIC -> 3;
                    default -> c >= 0x2500 && c < 0x2600 ? 4 : c < 0x80 ? 5 : 0;
                };
        return group * CATEGORIES + type;
    }

    static boolean isLetter(int symbol) {
        return script(symbol) != 0;
    }

    static boolean isMixed(int a, int b) {
        return script(a) != 0 && script(b) != 0 && script(a) != script(b);
    }

    /** 0 for what is no letter; Han and Kana count as one script. */
    private static int script(int symbol) {
        int c = Symbols.single(symbol);
        if (c < 0) {
            return Symbols.scriptOfKind(symbol);
        }
        return UCharacter.isLetter(c) && c != 0xAA && c != 0xBA && c != 0xB5 ? 1 + UScript.getScript(c) : 0;
    }
}
