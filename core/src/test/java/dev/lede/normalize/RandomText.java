package dev.lede.normalize;

import java.util.SplittableRandom;

/** Seeded random texts that provoke the steps. */
final class RandomText {

    private static final String[] PIECES = {
        "a",
        "e",
        "Z",
        " ",
        "\n",
        "\r\n",
        "\r",
        ".",
        "-",
        "--",
        " - ",
        "\"",
        "'",
        "\u201C",
        "\u2019",
        "&amp;",
        "&amp",
        "&",
        "amp;",
        "&#38;",
        "&#x26",
        ";",
        "&eacute;",
        "&lt;b&gt;",
        "<",
        "\u00C3\u00A9",
        "\u00C3",
        "\u00A9",
        "\u00C3\u0192\u00C2\u00A9",
        "\u00E2\u20AC\u2122",
        "\u00C3 ",
        "\u00A0",
        "\u0301",
        "\u0327",
        "e\u0301",
        "\u1E69",
        "\uFB01",
        "\uFF21",
        "\u3000",
        "\uFF76\uFF9E",
        "\uAC00",
        "\u1100\u1161",
        "\u11A8",
        "\u001B[31m",
        "\u001B",
        "[0m",
        "\u0000",
        "\uFEFF",
        "\u0085",
        "\u0093",
        "\u0081",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\u200D",
        "\u200C",
        "\u200B",
        "\u00AD",
        "\u202E",
        "\u0645\u06CC\u200C\u062E",
        "\uDB40\uDC41",
        "\u2028",
        "\u0131",
        "\u0130",
        "\u00DF",
        "\u0419",
        "\u0418\u0306",
        "\u0421\u0402",
        "\u0420\u00B0",
        "\u221A\u00A9",
        "\u0139\u2122",
        "\uFFFD",
        "\u0149",
        "\u02BC"
    };

    private static final int[] MARKS = {
        'a', 'e', 0x1E69, 0x300, 0x301, 0x327, 0x323, 0x345, 0x5B0, 0x64B, 0x93C, 0x1100, 0x1161, 0x11A8, 0xAC00,
        0x302A, 0x3099, 0x304B, 0x1D165, 0x1D157, 0x110BA, 0xFB2C, 0x2126, 0x1E0A, 0x17D2, 0xF71, 0xF72, 0x9BE, 0x9C7,
        0xFB01, 0x3300, 0x1611E, 0x1611F, 0x16123, 0xE9, 0xAD, 0x34F, 0x627, 0x654, 0x623
    };

    private RandomText() {}

    static String pieces(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(12) == 0 ? (char) random.nextInt(0x10000) : "");
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static String marks(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(MARKS[random.nextInt(MARKS.length)]);
        }
        return text.toString();
    }
}
