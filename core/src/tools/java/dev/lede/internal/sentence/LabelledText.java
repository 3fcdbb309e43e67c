package dev.lede.internal.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A text with the places where its sentences end, as numbers of characters other than blanks before them. */
record LabelledText(String language, String text, List<String> sentences) {

    private static final String MARKS = ".!?…。！？।۔؟։";
    private static final String CLOSERS = "\"'”’»)]}›」』）";

    /** Reads every text of a folder, in the order of the file names. */
    static List<LabelledText> readAll(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    texts.add(parse(line));
                }
            }
        }
        return texts;
    }

    /** The same with its paragraphs joined by a blank, in Chinese and Japanese by nothing. */
    LabelledText flat() {
        String gap = language.equals("zh") || language.equals("ja") ? "" : " ";
        return new LabelledText(language, text.replace("\n\n", gap), sentences);
    }

    /** The ends of all sentences but the last. */
    Set<Integer> ends() {
        Set<Integer> ends = new HashSet<>();
        int at = 0;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            at += size(sentence, sentence.length());
            ends.add(at);
        }
        return ends;
    }

    /** Those ends that carry no mark. */
    Set<Integer> bareEnds() {
        Set<Integer> ends = new HashSet<>();
        int at = 0;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            at += size(sentence, sentence.length());
            if (!isMarked(sentence)) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean isMarked(String sentence) {
        int end = sentence.length();
        while (end > 0
                && (CLOSERS.indexOf(sentence.charAt(end - 1)) >= 0 || CharClass.isSpace(sentence.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** The number of code points other than blanks before {@code end}. */
    static int size(String text, int end) {
        int size = 0;
        for (int i = 0; i < end; i++) {
            size += CharClass.isSpace(text.charAt(i)) || Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return size;
    }

    private static LabelledText parse(String json) {
        return new LabelledText(
                string(json, json.indexOf("\"lang\": \"") + 9),
                string(json, json.indexOf("\"text\": \"") + 9),
                strings(json, json.indexOf("\"sentences\": [") + 14));
    }

    private static List<String> strings(String json, int from) {
        List<String> strings = new ArrayList<>();
        int at = from;
        while (json.charAt(at) != ']') {
            if (json.charAt(at) == '"') {
                strings.add(string(json, at + 1));
                at = close(json, at + 1);
            }
            at++;
        }
        return strings;
    }

    private static int close(String json, int from) {
        int at = from;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String string(String json, int from) {
        StringBuilder string = new StringBuilder();
        int at = from;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? escaped(json, at + 1, string) : plain(json.charAt(at), string);
        }
        return string.toString();
    }

    private static int plain(char c, StringBuilder string) {
        string.append(c);
        return 1;
    }

    /** Appends the character that is escaped at {@code at}; the length of the escape. */
    private static int escaped(String json, int at, StringBuilder string) {
        char c = json.charAt(at);
        if (c == 'u') {
            string.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
            return 6;
        }
        int control = "ntrbf".indexOf(c);
        string.append(control < 0 ? c : "\n\t\r\b\f".charAt(control));
        return 2;
    }
}
