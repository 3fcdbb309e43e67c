package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static final LanguageModel MODEL = LanguageDetector.standard().model();

    @Test
    void type_allCodeUnits_agreesWithIcu() {
        for (int c = 0; c < Alphabet.SIZE; c++) {
            int type = MODEL.alphabet().type((char) c);
            if (Alphabet.isLetter(type)) {
                assertThat(UCharacter.isLetter(c)).as("U+%04X", c).isTrue();
                assertThat(MODEL.script(type - 1).script).isEqualTo(AlphabetBuilder.script(c));
            } else if (type == Alphabet.MARK) {
                assertThat(UCharacter.getType(c)).as("U+%04X", c).isBetween((int) UCharacter.NON_SPACING_MARK, (int)
                        UCharacter.COMBINING_SPACING_MARK);
            }
        }
    }

    @Test
    void small_letters_agreesWithIcuButForTwo() {
        for (int c = 0; c < Alphabet.SIZE; c++) {
            if (c != 'İ' && c != 'ς') {
                assertThat((int) MODEL.alphabet().small((char) c))
                        .as("U+%04X", c)
                        .isEqualTo(UCharacter.toLowerCase(c));
            }
        }
    }

    @Test
    void type_newlyBuilt_isWhatTheModelHolds() {
        java.util.List<String> scripts = java.util.stream.IntStream.range(0, MODEL.scriptCount())
                .mapToObj(i -> MODEL.script(i).script)
                .toList();
        Alphabet built = AlphabetBuilder.build(scripts);
        for (int c = 0; c < Alphabet.SIZE; c++) {
            assertThat(MODEL.alphabet().type((char) c)).as("U+%04X", c).isEqualTo(built.type((char) c));
        }
    }
}
