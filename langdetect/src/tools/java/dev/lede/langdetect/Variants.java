package dev.lede.langdetect;

import com.ibm.icu.text.Normalizer2;

/** Ways in which people write the words of a language otherwise than its orthography says. */
final class Variants {

    private static final char[] PLAIN = plain();

    private Variants() {}

    /** By Latin letter: the ASCII letter that is left when the diacritic is dropped. */
    private static char[] plain() {
        char[] table = new char[0x2000];
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        for (char c = 0; c < table.length; c++) {
            String parts = nfd.normalize(String.valueOf(c));
            table[c] = parts.charAt(0) < 128 ? parts.charAt(0) : c;
        }
        table['đ'] = 'd';
        table['ł'] = 'l';
        table['ø'] = 'o';
        table['ı'] = 'i';
        table['ħ'] = 'h';
        return table;
    }

    /** Without diacritics. */
    static String plain(String word) {
        StringBuilder s = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'ß') {
                s.append("ss");
            } else if (c == 'æ') {
                s.append("ae");
            } else if (c < 0x300 || c > 0x36F) {
                s.append(c < PLAIN.length ? PLAIN[c] : c);
            }
        }
        return s.toString();
    }

    /** What small letters are left of the word in capitals, and other letters in use for the same sound. */
    static String respelled(String tag, String word) {
        return switch (tag) {
            case "tr", "az" -> word.replace('ı', 'i');
            case "ro" -> word.replace('ș', 'ş').replace('ț', 'ţ');
            case "de" -> word.replace("ß", "ss");
            case "ru" -> word.replace('ё', 'е');
            default -> word;
        };
    }

    /** A Serbian word in the other script. */
    static String otherScript(String word, boolean toLatin) {
        String cyrillic = "абвгдђежзијклмнопрстћуфхцчш";
        String latin = "abvgdđežzijklmnoprstćufhcčš";
        String from = toLatin ? cyrillic : latin;
        String to = toLatin ? latin : cyrillic;
        String s = toLatin
                ? word.replace("љ", "lj").replace("њ", "nj").replace("џ", "dž")
                : word.replace("lj", "љ").replace("nj", "њ").replace("dž", "џ");
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            int at = from.indexOf(s.charAt(i));
            result.append(at < 0 ? s.charAt(i) : to.charAt(at));
        }
        return result.toString();
    }
}
