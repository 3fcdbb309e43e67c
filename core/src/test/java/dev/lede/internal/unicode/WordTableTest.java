package dev.lede.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import dev.lede.tokenize.TokenType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

    private static final List<TokenType> TYPES = List.of(TokenType.values());

    @Test
    void resource_generatedAgain_isTheSameToTheByte() throws IOException {
        try (InputStream in = WordTable.class.getResourceAsStream(WordTable.RESOURCE)) {
            assertThat(in.readAllBytes()).isEqualTo(WordTableGenerator.bytes());
        }
    }

    /** Against ICU's own sets, not against the property calls that the generator makes. */
    @ParameterizedTest
    @CsvSource({
        "OTHER,[[:WB=Other:]-[:ExtPict:]]",
        "CR,[:WB=CR:]",
        "LF,[:WB=LF:]",
        "NEWLINE,[:WB=Newline:]",
        "SPACE,[:WB=WSegSpace:]",
        "ALETTER,[[:WB=ALetter:]-[:ExtPict:]]",
        "HEBREW_LETTER,[:WB=Hebrew_Letter:]",
        "NUMERIC,[:WB=Numeric:]",
        "KATAKANA,[:WB=Katakana:]",
        "EXTEND_NUM_LET,[:WB=ExtendNumLet:]",
        "MID_LETTER,[:WB=MidLetter:]",
        "MID_NUM,[:WB=MidNum:]",
        "MID_NUM_LET,[:WB=MidNumLet:]",
        "SINGLE_QUOTE,[:WB=Single_Quote:]",
        "DOUBLE_QUOTE,[:WB=Double_Quote:]",
        "PICTOGRAPHIC,[[:WB=Other:]&[:ExtPict:]]",
        "LETTER_PICTOGRAPHIC,[[:WB=ALetter:]&[:ExtPict:]]",
        "EXTEND,[:WB=Extend:]",
        "FORMAT,[:WB=Format:]",
        "ZWJ,[:WB=ZWJ:]",
        "REGIONAL_INDICATOR,[:WB=Regional_Indicator:]"
    })
    void classes_allCodePoints_agreeWithIcu(WordClass wordClass, String set) {
        UnicodeSet actual = new UnicodeSet();
        for (int c = 0; c <= 0x10FFFF; c++) {
            if (WordTable.get().classes().get(c) == wordClass.code()) {
                actual.add(c);
            }
        }
        assertThat((Object) actual).isEqualTo(new UnicodeSet(set));
    }

    @Test
    void kinds_allCodePoints_agreeWithIcu() {
        for (int c = 0; c <= 0x10FFFF; c++) {
            TokenType kind = TYPES.get(WordTable.get().kinds().get(c));
            assertThat(kind == TokenType.SPACE).as("%x", c).isEqualTo(UCharacter.isUWhiteSpace(c));
            assertThat(kind == TokenType.IDEOGRAPHIC)
                    .as("%x", c)
                    .isEqualTo(UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
                            || (UCharacter.isLetter(c) && UScript.getScript(c) == UScript.HAN));
            if (kind == TokenType.WORD) {
                assertThat(UCharacter.isUAlphabetic(c) || UCharacter.isLetter(c))
                        .as("%x", c)
                        .isTrue();
            }
            if (UCharacter.isLetter(c) && UScript.getScript(c) == UScript.THAI) {
                assertThat(kind).as("%x", c).isEqualTo(TokenType.COMPLEX);
            }
        }
    }
}
