package dev.lede.stats;

import java.io.IOException;

/** Writes {@link TermCounts} as text. */
final class CountsExport {

    private static final String HEX = "0123456789abcdef";

    private CountsExport() {}

    static void json(TermCounts counts, Appendable out) throws IOException {
        out.append("{\"documents\":").append(Long.toString(counts.documents()));
        out.append(",\"total\":").append(Long.toString(counts.total()));
        out.append(",\"maximumError\":").append(Long.toString(counts.maximumError()));
        out.append(",\"terms\":[");
        for (int i = 0; i < counts.size(); i++) {
            out.append(i == 0 ? "{\"term\":\"" : ",{\"term\":\"");
            jsonString(counts.term(i), out);
            out.append("\",\"count\":").append(Long.toString(counts.count(i)));
            out.append(",\"documents\":")
                    .append(Long.toString(counts.documents(i)))
                    .append('}');
        }
        out.append("]}");
    }

    /** Escapes what RFC 8259 asks for, line separators of other languages, and all surrogates that stand alone. */
    private static void jsonString(String text, Appendable out) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xF));
                }
            } else {
                out.append(c);
            }
        }
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    static void tsv(TermCounts counts, Appendable out) throws IOException {
        out.append("term\tcount\tdocuments\n");
        for (int i = 0; i < counts.size(); i++) {
            out.append(tsvField(counts.term(i))).append('\t');
            out.append(Long.toString(counts.count(i))).append('\t');
            out.append(Long.toString(counts.documents(i))).append('\n');
        }
    }

    static String tsvField(String term) {
        return term.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
