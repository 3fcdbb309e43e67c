package dev.lede.examples.cli;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;

/** Text in scripts of all kinds: thirty letters of each, which is no language but hard enough. */
final class Scripts {

    private static final List<String> NAMES =
            List.of(("Latn Grek Cyrl Armn Hebr Arab Syrc Thaa Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym"
                            + " Sinh Thai Laoo Tibt Mymr Geor Hang Ethi Cher Cans Ogam Runr Khmr Mong Hira Kana Bopo Hani Yiii Goth Dsrt"
                            + " Tglg Copt Tfng Java Bali Sund Vaii Olck Adlm")
                    .split(" ", -1));

    private Scripts() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String script : NAMES) {
            UnicodeSet letters = new UnicodeSet("[[:Script=" + script + ":]&[:L:]]");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.appendCodePoint(letters.charAt(i * 7 % letters.size())).append(i % 6 == 5 ? " " : "");
            }
            texts.add(text.append('.').toString());
        }
        return texts;
    }
}
