package dev.lede.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

    @Test
    void caseOf_anyCodePoint_isUnicodes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int expected = UCharacter.isUUppercase(c) ? 0 : UCharacter.isULowercase(c) ? 1 : Symbols.NO_CASE;
            if (Symbols.caseOf(c) != expected) {
                assertThat(Symbols.caseOf(c)).as("U+%04X", c).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"中, " + UScript.HAN, "가, " + UScript.HANGUL})
    void of_aScriptThatIsOneKind_isTheSameForAllOfIt(char sample, int script) {
        for (int c = 0x3400; c <= Character.MAX_CODE_POINT; c++) {
            boolean expected = UScript.getScript(c) == script && !(c >= 0xFF00 && c < 0xFFF0);
            if ((Symbols.of(c) == Symbols.of(sample)) != expected) {
                assertThat(Symbols.of(c) == Symbols.of(sample)).as("U+%04X", c).isEqualTo(expected);
            }
        }
    }
}
