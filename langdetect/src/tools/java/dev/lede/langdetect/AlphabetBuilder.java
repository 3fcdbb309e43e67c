package dev.lede.langdetect;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Writes the character tables of a model from ICU's data. */
final class AlphabetBuilder {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\uFF07";
    private static final char PROLONGED_SOUND = '\u30FC';
    private static final char TATWEEL = '\u0640';

    private AlphabetBuilder() {}

    /**
     * The alphabet of a model.
     *
     * @param scripts ISO 15924 codes in the order of their indices
     */
    static Alphabet build(List<String> scripts) {
        byte[] types = new byte[Alphabet.SIZE];
        char[] small = new char[Alphabet.SIZE];
        for (int c = 0; c < Alphabet.SIZE; c++) {
            types[c] = (byte) type((char) c, scripts);
            small[c] = small((char) c);
        }
        return new Alphabet(types, small);
    }

    private static int type(char c, List<String> scripts) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return Alphabet.APOSTROPHE;
        }
        if (c == TATWEEL || c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || isHaraka(c)) {
            return Alphabet.IGNORABLE;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.COMBINING_SPACING_MARK, UCharacter.ENCLOSING_MARK ->
                Alphabet.MARK;
            case UCharacter.UPPERCASE_LETTER,
                    UCharacter.LOWERCASE_LETTER,
                    UCharacter.TITLECASE_LETTER,
                    UCharacter.MODIFIER_LETTER,
                    UCharacter.OTHER_LETTER -> 1 + scripts.indexOf(script(c));
            default -> Alphabet.BREAK;
        };
    }

    /** Arabic vowel signs, which only careful or religious text writes. */
    private static boolean isHaraka(char c) {
        return (c >= 0x64B && c <= 0x652) || c == 0x670;
    }

    /** The script as the model groups it: kana and Han are one. */
    static String script(int c) {
        if (c == PROLONGED_SOUND) {
            return "Hani";
        }
        int script = UScript.getScript(c);
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> "Hani";
            default -> UScript.getShortName(script);
        };
    }

    private static char small(char c) {
        return switch (c) {
            case '\u0130' -> 'i';
            case '\u03C2' -> '\u03C3';
            default -> (char) UCharacter.toLowerCase(c);
        };
    }

    /** Characters that the transliteration from one form of Chinese changes and that in the other direction keeps. */
    static HanForms hanForms() {
        Transliterator toTraditional = Transliterator.getInstance("Hans-Hant");
        Transliterator toSimplified = Transliterator.getInstance("Hant-Hans");
        StringBuilder simplified = new StringBuilder();
        StringBuilder traditional = new StringBuilder();
        for (char c = 0x3400; c < 0xA000; c++) {
            String s = String.valueOf(c);
            boolean simple = !toTraditional.transliterate(s).equals(s);
            boolean full = !toSimplified.transliterate(s).equals(s);
            if (simple && !full) {
                simplified.append(c);
            } else if (full && !simple) {
                traditional.append(c);
            }
        }
        return new HanForms(
                simplified.toString().toCharArray(), traditional.toString().toCharArray());
    }

    /** The English name of a language. */
    static String name(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
    }
}
