package dev.lede.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CharClassTest {

    @Test
    void of_everyCodePoint_agreesWithIcu() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int value = CharClass.of(c);
            if ((value & CharClass.BREAK_MASK) != UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK)
                    || value != CharClassWriter.classOf(c)) {
                assertThat(value).as("U+%04X", c).isEqualTo(CharClassWriter.classOf(c));
            }
        }
    }

    @Test
    void isSpace_everyUnit_isUnicodeWhiteSpace() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (CharClass.isSpace((char) c) != UCharacter.isUWhiteSpace(c)) {
                assertThat(CharClass.isSpace((char) c)).as("U+%04X", c).isEqualTo(UCharacter.isUWhiteSpace(c));
            }
        }
    }

    @Test
    void writer_again_givesTheSameBytes() throws IOException {
        try (InputStream in = CharClass.class.getResourceAsStream(CharClass.RESOURCE)) {
            assertThat(CharClassWriter.table()).isEqualTo(in.readAllBytes());
        }
    }
}
