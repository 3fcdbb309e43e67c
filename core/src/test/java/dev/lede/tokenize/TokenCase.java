package dev.lede.tokenize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hand-made cases: a text, the answers that are right, the language and the phenomenon. */
record TokenCase(String text, List<List<String>> answers, String language, String phenomenon) {

    static final List<String> PHENOMENA =
            List.of("abbreviation", "address", "apostrophe", "elision", "number", "punctuation", "script");

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** The cases of a phenomenon. */
    static Stream<TokenCase> of(String phenomenon) {
        try (InputStream in = TokenCase.class.getResourceAsStream("cases/" + phenomenon + ".tsv")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.lines().skip(1).map(TokenCase::parse).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(phenomenon, e);
        }
    }

    private static TokenCase parse(String line) {
        String[] fields = line.split("\t", -1);
        List<List<String>> answers = Arrays.stream(fields[1].split("\u241E", -1))
                .map(answer -> Arrays.stream(answer.split("\u241F", -1))
                        .map(TokenCase::unescape)
                        .toList())
                .toList();
        String[] tag = fields[2].split(":", -1);
        return new TokenCase(unescape(fields[0]), answers, tag[0].equals("mix") ? "und" : tag[0], tag[1]);
    }

    private static String unescape(String text) {
        return UNIT.matcher(text).replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
    }

    @Override
    public String toString() {
        return language + " " + text;
    }
}
