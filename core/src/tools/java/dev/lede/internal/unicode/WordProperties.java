package dev.lede.internal.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import dev.lede.tokenize.TokenType;

/** The word class and the kind of a code point, as ICU4J's properties have them. */
final class WordProperties {

    private WordProperties() {}

    static WordClass wordClass(int codePoint) {
        boolean pictographic = UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
            case WordBreak.CR -> WordClass.CR;
            case WordBreak.LF -> WordClass.LF;
            case WordBreak.NEWLINE -> WordClass.NEWLINE;
            case WordBreak.WSEGSPACE -> WordClass.SPACE;
            case WordBreak.ALETTER -> pictographic ? WordClass.LETTER_PICTOGRAPHIC : WordClass.ALETTER;
            case WordBreak.HEBREW_LETTER -> WordClass.HEBREW_LETTER;
            case WordBreak.NUMERIC -> WordClass.NUMERIC;
            case WordBreak.KATAKANA -> WordClass.KATAKANA;
            case WordBreak.EXTENDNUMLET -> WordClass.EXTEND_NUM_LET;
            case WordBreak.MIDLETTER -> WordClass.MID_LETTER;
            case WordBreak.MIDNUM -> WordClass.MID_NUM;
            case WordBreak.MIDNUMLET -> WordClass.MID_NUM_LET;
            case WordBreak.SINGLE_QUOTE -> WordClass.SINGLE_QUOTE;
            case WordBreak.DOUBLE_QUOTE -> WordClass.DOUBLE_QUOTE;
            case WordBreak.EXTEND -> WordClass.EXTEND;
            case WordBreak.FORMAT -> WordClass.FORMAT;
            case WordBreak.ZWJ -> WordClass.ZWJ;
            case WordBreak.REGIONAL_INDICATOR -> WordClass.REGIONAL_INDICATOR;
            default -> pictographic ? WordClass.PICTOGRAPHIC : WordClass.OTHER;
        };
    }

    /** The type of a token that begins with this code point, as long as nothing behind it says more. */
    static TokenType kind(int codePoint) {
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return TokenType.SPACE;
        } else if (UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK)
                == UCharacter.LineBreak.COMPLEX_CONTEXT) {
            return TokenType.COMPLEX;
        } else if (isEmoji(codePoint)) {
            return TokenType.EMOJI;
        } else if (isIdeographic(codePoint)) {
            return TokenType.IDEOGRAPHIC;
        }
        return byScriptAndCategory(codePoint);
    }

    private static boolean isEmoji(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.REGIONAL_INDICATOR);
    }

    /** The iteration mark U+3005 counts as an ideograph: it stands in the middle of words. */
    private static boolean isIdeographic(int codePoint) {
        boolean han = UScript.getScript(codePoint) == UScript.HAN && UCharacter.isLetter(codePoint);
        return han || UCharacter.hasBinaryProperty(codePoint, UProperty.IDEOGRAPHIC);
    }

    private static TokenType byScriptAndCategory(int codePoint) {
        int script = UScript.getScript(codePoint);
        WordClass wordClass = wordClass(codePoint);
        if (script == UScript.HIRAGANA || script == UScript.KATAKANA || wordClass == WordClass.KATAKANA) {
            return TokenType.KANA;
        } else if (wordClass == WordClass.NUMERIC) {
            return TokenType.NUMBER;
        }
        return byCategory(UCharacter.getType(codePoint));
    }

    private static TokenType byCategory(int category) {
        return switch (category) {
            case ECharacterCategory.UPPERCASE_LETTER,
                    ECharacterCategory.LOWERCASE_LETTER,
                    ECharacterCategory.TITLECASE_LETTER,
                    ECharacterCategory.MODIFIER_LETTER,
                    ECharacterCategory.OTHER_LETTER,
                    ECharacterCategory.LETTER_NUMBER -> TokenType.WORD;
            case ECharacterCategory.DECIMAL_DIGIT_NUMBER, ECharacterCategory.OTHER_NUMBER -> TokenType.NUMBER;
            case ECharacterCategory.CONNECTOR_PUNCTUATION,
                    ECharacterCategory.DASH_PUNCTUATION,
                    ECharacterCategory.START_PUNCTUATION,
                    ECharacterCategory.END_PUNCTUATION,
                    ECharacterCategory.INITIAL_PUNCTUATION,
                    ECharacterCategory.FINAL_PUNCTUATION,
                    ECharacterCategory.OTHER_PUNCTUATION -> TokenType.PUNCTUATION;
            case ECharacterCategory.MATH_SYMBOL,
                    ECharacterCategory.CURRENCY_SYMBOL,
                    ECharacterCategory.MODIFIER_SYMBOL,
                    ECharacterCategory.OTHER_SYMBOL -> TokenType.SYMBOL;
            default -> TokenType.OTHER;
        };
    }
}
