package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random strings over all classes, cut by ICU4J as well; a million of them with {@code -Dlede.strings=1000000}. */
class IcuWordBoundariesTest {

    private static final int STRINGS = Integer.getInteger("lede.strings", 40_000);

    /** ICU4J looks up dictionary scripts, to which it adds Hangul, and joins nothing across a colon. */
    static final UnicodeSet LEFT_OUT = new UnicodeSet(
            "[[:lb=SA:][:Han:][:Hira:][:Kana:][:ideo:][:hst=LV:][:hst=LVT:]\\u003A\\uFE55\\uFF1A\\u30FC\\uFF70]");

    private static final String[] SETS = {
        "[:WB=Other:]",
        "[:WB=CR:]",
        "[:WB=LF:]",
        "[:WB=Newline:]",
        "[:WB=WSegSpace:]",
        "[:WB=ALetter:]",
        "[:WB=Hebrew_Letter:]",
        "[:WB=Numeric:]",
        "[:WB=Katakana:]",
        "[:WB=ExtendNumLet:]",
        "[:WB=MidLetter:]",
        "[:WB=MidNum:]",
        "[:WB=MidNumLet:]",
        "[:WB=Single_Quote:]",
        "[:WB=Double_Quote:]",
        "[:ExtPict:]",
        "[[:WB=ALetter:]&[:ExtPict:]]",
        "[:WB=Extend:]",
        "[:WB=Format:]",
        "[:WB=ZWJ:]",
        "[:WB=Regional_Indicator:]",
        "[:Cs:]",
        "[a-z]",
        "[:punct:]"
    };

    @Test
    void boundaries_randomStrings_agreeWithIcu() {
        Random random = new Random(20260329);
        List<int[]> classes = classes();
        BreakIterator icu = BreakIterator.getWordInstance(ULocale.ROOT);
        for (int i = 0; i < STRINGS; i++) {
            String text = text(random, classes);
            if (LEFT_OUT.containsSome(text)) {
                continue; // two lone surrogates met
            }
            assertThat(Tokenizer.unicode().boundaries(text))
                    .as(() -> text.codePoints()
                            .mapToObj(Integer::toHexString)
                            .toList()
                            .toString())
                    .containsExactly(boundaries(icu, text));
        }
    }

    private static List<int[]> classes() {
        List<int[]> classes = new ArrayList<>();
        for (String set : SETS) {
            UnicodeSet members = new UnicodeSet(set).removeAll(LEFT_OUT);
            if (!members.isEmpty()) {
                classes.add(members.stream().mapToInt(s -> s.codePointAt(0)).toArray());
            }
        }
        return classes;
    }

    /** Mostly short; sometimes longer than a block; sometimes of few classes, which makes long contexts likely. */
    private static String text(Random random, List<int[]> classes) {
        int length = random.nextInt(50) == 0 ? random.nextInt(900) : 1 + random.nextInt(12);
        int few = random.nextBoolean() ? classes.size() : 4;
        int[] chosen =
                IntStream.range(0, few).map(i -> random.nextInt(classes.size())).toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] members = classes.get(chosen[random.nextInt(few)]);
            text.appendCodePoint(members[random.nextInt(members.length)]);
        }
        return text.toString();
    }

    static int[] boundaries(String text) {
        return boundaries(BreakIterator.getWordInstance(ULocale.ROOT), text);
    }

    private static int[] boundaries(BreakIterator icu, String text) {
        icu.setText(text);
        IntStream.Builder offsets = IntStream.builder();
        for (int at = icu.first(); at != BreakIterator.DONE; at = icu.next()) {
            offsets.add(at);
        }
        return offsets.build().toArray();
    }
}
