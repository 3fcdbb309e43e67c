package dev.lede.internal.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import org.junit.jupiter.api.Test;

class FormTableTest {

    @Test
    void small_isThatOfIcuForEachCodeUnit() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat((int) FormTable.small((char) c)).isEqualTo((char) UCharacter.toLowerCase(c));
        }
    }
}
