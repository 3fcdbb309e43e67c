package dev.lede.internal.keyword;

import java.util.ArrayList;
import java.util.List;

/** The strings of one line of JSON, keys and values alike, in order: enough to read the development sets. */
final class JsonStrings {

    private JsonStrings() {}

    static List<String> of(String json) {
        List<String> strings = new ArrayList<>();
        StringBuilder current = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (current == null) {
                current = c == '"' ? new StringBuilder() : null;
            } else if (c == '"') {
                strings.add(current.toString());
                current = null;
            } else if (c == '\\') {
                i++;
                current.append(escaped(json, i));
                i += json.charAt(i) == 'u' ? 4 : 0;
            } else {
                current.append(c);
            }
        }
        return strings;
    }

    private static char escaped(String json, int at) {
        return switch (json.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(json.substring(at + 1, at + 5), 16);
            default -> json.charAt(at);
        };
    }
}
