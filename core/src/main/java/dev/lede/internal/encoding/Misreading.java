package dev.lede.internal.encoding;

import java.util.Arrays;

/**
 * A charset in which UTF-8 is often read by mistake.
 *
 * <p>Each is given by its characters for the bytes 80 to FF, from the tables of its standard or vendor. Bytes that the
 * standard leaves undefined stay C1 controls, which is how browsers read them.
 */
@SuppressWarnings("ImmutableEnumChecker") // the arrays are written by the constructor only
enum Misreading {
    WINDOWS_1252(
            0,
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                    + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    ISO_8859_1(
            0,
            "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
                    + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    WINDOWS_1250(
            1,
            "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź"
                    + "\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
                    + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                    + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    WINDOWS_1251(
            1,
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ"
                    + "\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
                    + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                    + "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
    WINDOWS_1253(
            2,
            "€\u0081‚ƒ„…†‡\u0088‰\u008A‹\u008C\u008D\u008E\u008F\u0090‘’“”•–—\u0098™\u009A›\u009C\u009D\u009E\u009F"
                    + "\u00A0΅Ά£¤¥¦§¨©ª«¬\u00AD®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ"
                    + "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήί"
                    + "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ"),
    WINDOWS_1254(
            1.5,
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008D\u008E\u008F\u0090‘’“”•–—˜™š›œ\u009D\u009EŸ"
                    + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
                    + "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"),
    WINDOWS_1257(
            2,
            "€\u0081‚\u0083„…†‡\u0088‰\u008A‹\u008C¨ˇ¸\u0090‘’“”•–—\u0098™\u009A›\u009C¯˛\u009F"
                    + "\u00A0¡¢£¤¥¦§Ø©Ŗ«¬\u00AD®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
                    + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß"
                    + "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"),
    ISO_8859_2(
            2,
            "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
                    + "\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
                    + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                    + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    MAC_ROMAN(
            1,
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\uFB01\uFB02"
                    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
    CP437(
            2,
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                    + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                    + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                    + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0"),
    KOI8_R(
            2,
            "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷"
                    + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
                    + "юабцдефгхийклмнопярстужвьызшэщчъ"
                    + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ");

    /** How much rarer than windows-1252, in nats, this accident is; from experience. */
    final double rarity;

    private static final int TABLE = 0x2600;
    private static final char FIRST_BEYOND = '\uF000';

    private final char[] characters;
    /** Bytes by character; 0 for characters that the charset does not have. */
    private final byte[] table;

    private final char[] bytes;
    private final boolean losesNoBreakSpace;

    Misreading(double rarity, String high) {
        this.rarity = rarity;
        int n = high.length();
        table = new byte[0x2600];
        characters = high.toCharArray();
        Arrays.sort(characters);
        bytes = new char[n];
        for (int i = 0; i < n; i++) {
            bytes[i] = (char) (0x80 + high.indexOf(characters[i]));
            if (characters[i] < TABLE) {
                table[characters[i]] = (byte) bytes[i];
            }
        }
        losesNoBreakSpace = high.indexOf('\u00E9') == 0xE9 - 0x80;
    }

    /**
     * The byte that this charset shows as {@code c}, or -1; ASCII stands for itself, and in windows-1252, which is often mixed
     * with ISO-8859-1, so do all C1 controls.
     */
    int toByte(char c) {
        if (c < 0x80) {
            return c;
        }
        int b = c < TABLE ? table[c] & 0xFF : search(c);
        return b != 0 ? b : c < 0xA0 && this == WINDOWS_1252 ? c : -1;
    }

    /** The few characters beyond the table: ligatures and private use of MacRoman. */
    private int search(char c) {
        int at = c < FIRST_BEYOND ? -1 : Arrays.binarySearch(characters, c);
        return at < 0 ? 0 : bytes[at];
    }

    /** Whether it is one of those that differ in a few characters only and are taken for each other. */
    boolean isWestern() {
        return this == WINDOWS_1252 || this == ISO_8859_1 || this == WINDOWS_1254;
    }

    /** Whether the byte 9D is undefined, and text of the charset so common that bytes are dropped. */
    boolean losesByte9D() {
        return this == WINDOWS_1252 || this == WINDOWS_1254;
    }

    /** Whether its no-break space is the byte A0, which much software turns into a blank. */
    boolean losesNoBreakSpace() {
        return losesNoBreakSpace;
    }

    /** The characters of the upper half, in code point order. */
    char[] characters() {
        return characters.clone();
    }
}
