package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.Arrays;
import java.util.List;

/**
 * Tells simplified from traditional Chinese by the characters that only one of the two uses (those that ICU's Hans–Hant
 * transliteration changes in one direction only). Immutable.
 */
final class HanForms {

    static final Language CHINESE = Language.of("zh");
    static final Language SIMPLIFIED = Language.of("zh-Hans");
    static final Language TRADITIONAL = Language.of("zh-Hant");
    static final List<Language> TAGS = List.of(CHINESE, SIMPLIFIED, TRADITIONAL);

    private final char[] simplified;
    private final char[] traditional;

    /** Takes over the characters of either form, each in ascending order. */
    HanForms(char[] simplified, char[] traditional) {
        this.simplified = simplified;
        this.traditional = traditional;
    }

    char[] simplified() {
        return simplified.clone();
    }

    char[] traditional() {
        return traditional.clone();
    }

    static boolean isChinese(Language language) {
        return language.equals(CHINESE);
    }

    /** The form that has more of its own characters in the stretch; plain Chinese if neither has. */
    Language of(String text, int start, int end) {
        int balance = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Arrays.binarySearch(simplified, c) >= 0) {
                balance++;
            } else if (Arrays.binarySearch(traditional, c) >= 0) {
                balance--;
            }
        }
        if (balance == 0) {
            return CHINESE;
        }
        return balance > 0 ? SIMPLIFIED : TRADITIONAL;
    }
}
