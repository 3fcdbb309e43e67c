package dev.lede.internal.sentence;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes {@code char-class.bin} from ICU4J's properties. Argument: the folder to write to.
 *
 * <p>ICU4J numbers the Sentence_Break values as {@link CharClass} does.
 */
final class CharClassWriter {

    private static final Set<Integer> UNSPACED = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.BOPOMOFO,
            UScript.THAI,
            UScript.LAO,
            UScript.KHMER,
            UScript.MYANMAR,
            UScript.YI);

    private static final String BULLETS = "\u2022\u2023\u25e6\u2043\u25aa\u25ab\u25cf\u25cb\u25a0\u25b6\u25ba\u2219";

    private CharClassWriter() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0], CharClass.RESOURCE), table());
    }

    static byte[] table() throws IOException {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int count = 0;
        int last = -1;
        try (DataOutputStream out = new DataOutputStream(runs)) {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                int value = classOf(c);
                if (value != last) {
                    out.writeInt(c);
                    out.writeByte(value);
                    count++;
                    last = value;
                }
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(count);
            out.write(runs.toByteArray());
        }
        return Artefact.wrap(CharClass.VERSION, all.toByteArray());
    }

    static int classOf(int c) {
        int value = UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK);
        return value
                | shape(c)
                | (UCharacter.isLetter(c) && UNSPACED.contains(UScript.getScript(c)) ? CharClass.UNSPACED : 0);
    }

    private static int shape(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacter.START_PUNCTUATION, UCharacter.INITIAL_PUNCTUATION -> CharClass.OPENER;
            case UCharacter.END_PUNCTUATION, UCharacter.FINAL_PUNCTUATION -> CharClass.CLOSER;
            case UCharacter.DASH_PUNCTUATION -> CharClass.DASH;
            default -> c == 0xbf || c == 0xa1 ? CharClass.OPENER : BULLETS.indexOf(c) >= 0 ? CharClass.DASH : 0;
        };
    }
}
