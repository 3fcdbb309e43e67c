package dev.lede.examples.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Lines that a fuzzer writes: pieces of JSON between characters of its own. */
final class FuzzedLines {

    private static final String[] PIECES = {
        "\"",
        "\\",
        "\\u",
        "d800",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "\"it\"",
        "\"text\"",
        "\"lang\"",
        "\"id\"",
        "null",
        "1e9",
        "\n",
        "\r\n",
        "\uFEFF",
        "[\"it\",\"Il ponte.\"]",
        "{\"text\":\"A.\",\"lang\":\"en\"}",
        "\"one\"",
        " "
    };

    private FuzzedLines() {}

    static String of(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 400 && data.remainingBytes() > 0) {
            int choice = data.consumeByte() & 0xFF;
            if (choice < 200) {
                text.append(PIECES[choice % PIECES.length]);
            } else {
                text.append(data.consumeString(6));
            }
        }
        return text.toString();
    }
}
