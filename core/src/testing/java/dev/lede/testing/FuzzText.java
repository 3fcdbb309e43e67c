package dev.lede.testing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Texts that a fuzzer writes: pieces that rules look for, between characters of its own. */
public final class FuzzText {

    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        "\u0085",
        "\u00A0",
        "\u3000",
        "\t",
        "a",
        "The",
        "Dr",
        "etc",
        "z.B",
        "J",
        "U.S",
        "e.g",
        "XIV",
        "po",
        "dell",
        "l",
        "été",
        "Он",
        "και",
        "ש",
        "这",
        "中国",
        "です",
        "カタ",
        "नमस्ते",
        "ประเทศไทย",
        "한국",
        "1",
        "12",
        "1.234,5",
        "10:30",
        ".",
        ". ",
        "...",
        ". . .",
        "! ",
        "? ",
        "…",
        "。",
        "।",
        "։",
        ":",
        "; ",
        ", ",
        "/",
        "//",
        "http://",
        "https://",
        "www.",
        "www.a.b/C.D",
        ".com",
        "@",
        "a@b.Co",
        "#",
        "#x",
        "_",
        "&",
        "°",
        "²",
        "$",
        "%",
        "-",
        "--",
        "- ",
        "– ",
        "• ",
        "1) ",
        "a. ",
        "[3]",
        "\"",
        "'",
        "’",
        "‘",
        "“",
        "”",
        "„",
        "«",
        "»",
        "(",
        ")",
        "《",
        "》",
        "\uD800",
        "\uDC00",
        "\0",
        "\u0301",
        "\u0327",
        "e\u0301",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u00AD",
        "\u202E",
        "\uFEFF",
        "\uFE0F",
        "\uD83D\uDE00",
        "\uD83D\uDC68",
        "\uD83C\uDDEE",
        "\uD83C\uDFFD",
        "\uDB40\uDC41",
        "\uD804\uDC47",
        "&amp;",
        "&amp",
        "amp;",
        "&#38;",
        "&#x26",
        "&eacute;",
        "&lt;b&gt;",
        "<p>",
        "</p>",
        "<",
        ">",
        "\u00C3\u00A9",
        "\u00C3",
        "\u00A9",
        "\u00C3\u0192\u00C2\u00A9",
        "\u00E2\u20AC\u2122",
        "\u0420\u00B0",
        "\u221A\u00A9",
        "\u0139\u2122",
        "\u0093",
        "\u0081",
        "\uFFFD",
        "\uFB01",
        "\uFF21",
        "\uFF76\uFF9E",
        "\uAC00",
        "\u1100\u1161",
        "\u11A8",
        "\u001B[31m",
        "\u001B",
        "[0m",
        "\u0131",
        "\u0130",
        "\u00DF",
        "\u0149",
        "exam-\nple",
        "\u0345",
        "\u0F71\u0F72",
        "\u3099",
        "\uD834\uDD57\uD834\uDD65"
    };

    private FuzzText() {}

    /** At most about {@code longest} code units. */
    public static String of(FuzzedDataProvider data, int longest) {
        StringBuilder text = new StringBuilder();
        while (text.length() < longest && data.remainingBytes() > 0) {
            int choice = data.consumeByte() & 0xFF;
            if (choice < PIECES.length) {
                text.append(PIECES[choice]);
            } else if (choice < 240) {
                text.append(data.consumeChar());
            } else if (choice < 250) {
                text.append(data.consumeString(8));
            } else {
                break;
            }
        }
        return text.toString();
    }

    /** A short text again and again, up to a length that the fuzzer chooses. */
    public static String repeated(FuzzedDataProvider data, int longest) {
        int length = data.consumeInt(0, longest);
        String text = of(data, 40);
        return text.isEmpty() ? text : text.repeat(1 + length / text.length());
    }

    /** The text as it would stand in a string literal. */
    public static String escaped(String text) {
        StringBuilder literal = new StringBuilder();
        text.chars().forEach(c -> literal.append(c >= ' ' && c < 0x7F ? (char) c : String.format("\\u%04X", c)));
        return literal.toString();
    }
}
