package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.Kinds;
import org.jspecify.annotations.Nullable;

/** A script, or several mixed, that one of ICU's word lists cuts. */
enum DictionaryScript {
    /** Han and kana. */
    CHINESE_AND_JAPANESE("cjdict"),
    /** Thai. */
    THAI("thaidict"),
    /** Lao. */
    LAO("laodict"),
    /** Khmer. */
    KHMER("khmerdict"),
    /** Burmese and its neighbours. */
    BURMESE("burmesedict"),
    /** Scripts without blanks for which there is no word list: a run is one word. */
    OTHER("");

    private final String name;

    DictionaryScript(String name) {
        this.name = name;
    }

    /** The script of a code point of this kind, or null if it is none of these. */
    static @Nullable DictionaryScript of(int codePoint, int kind) {
        if (kind == Kinds.IDEOGRAPHIC || kind == Kinds.KANA) {
            return CHINESE_AND_JAPANESE;
        }
        return kind == Kinds.COMPLEX ? byBlock(codePoint) : null;
    }

    private static DictionaryScript byBlock(int codePoint) {
        return switch (codePoint >> 7) {
            case 0xE00 >> 7 -> THAI;
            case 0xE80 >> 7 -> LAO;
            case 0x1780 >> 7 -> KHMER;
            case 0x1000 >> 7, 0x1080 >> 7 -> BURMESE;
            default -> codePoint >= 0xAA60 && codePoint < 0xAA80 ? BURMESE : OTHER;
        };
    }

    /** A walker through the word list. */
    Lexicon.Matcher matcher() {
        return lexicon().matcher();
    }

    /** Read when first needed, and then kept. */
    private Lexicon lexicon() {
        return switch (this) {
            case CHINESE_AND_JAPANESE -> ChineseAndJapanese.LEXICON;
            case THAI -> Thai.LEXICON;
            case LAO -> Lao.LEXICON;
            case KHMER -> Khmer.LEXICON;
            case BURMESE -> Burmese.LEXICON;
            case OTHER -> throw new IllegalStateException("no word list");
        };
    }

    private static final class ChineseAndJapanese {
        static final Lexicon LEXICON = Lexicon.load(CHINESE_AND_JAPANESE.name);
    }

    private static final class Thai {
        static final Lexicon LEXICON = Lexicon.load(THAI.name);
    }

    private static final class Lao {
        static final Lexicon LEXICON = Lexicon.load(LAO.name);
    }

    private static final class Khmer {
        static final Lexicon LEXICON = Lexicon.load(KHMER.name);
    }

    private static final class Burmese {
        static final Lexicon LEXICON = Lexicon.load(BURMESE.name);
    }
}
