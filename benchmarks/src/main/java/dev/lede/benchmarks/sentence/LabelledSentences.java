package dev.lede.benchmarks.sentence;

import dev.lede.text.Span;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * A text and its sentences. Ends are compared by the number of characters other than blanks before them.
 *
 * @param text the text, with a blank line between paragraphs
 * @param sentences its sentences, blanks at their ends left out
 */
record LabelledSentences(String language, String text, List<String> sentences) {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");
    private static final String MARKS = ".!?…。！？।۔؟։";
    private static final String CLOSERS = "\"'”’»)]}›」』）";

    static Path file(Path folder, String language) {
        return folder.resolve(language + ".jsonl.gz");
    }

    /** Reads lines of JSON with the members lang, text and sentences, in this order. */
    static List<LabelledSentences> read(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(LabelledSentences::parse).toList();
        }
    }

    private static LabelledSentences parse(String json) {
        String wanted = json.substring(0, json.indexOf("\"], \"") + 1); // the array of sentences ends here
        List<String> strings = STRING.matcher(wanted)
                .results()
                .map(result -> plain(result.group(1)))
                .toList();
        return new LabelledSentences(strings.get(1), strings.get(3), strings.subList(5, strings.size()));
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(LabelledSentences::character);
    }

    private static String character(MatchResult escape) {
        String name = escape.group(1);
        String character =
                switch (name.charAt(0)) {
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    case 'b' -> "\b";
                    case 'f' -> "\f";
                    case 'u' -> String.valueOf((char) Integer.parseInt(name.substring(1), 16));
                    default -> name;
                };
        return java.util.regex.Matcher.quoteReplacement(character);
    }

    /** The same with its paragraphs joined by a blank, in Chinese and Japanese by nothing. */
    LabelledSentences flat() {
        String gap = language.equals("zh") || language.equals("ja") ? "" : " ";
        return new LabelledSentences(language, text.replace("\n\n", gap), sentences);
    }

    /** Where the sentences stand in the text. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            int start = at;
            while (isBlank(text.charAt(start))) {
                start++;
            }
            at = start;
            for (int left = size(sentence, sentence.length()); left > 0; at++) {
                left -= isBlank(text.charAt(at)) ? 0 : 1;
            }
            spans.add(new Span(start, at));
        }
        return spans;
    }

    /** The ends of all sentences but the last; those of marked sentences only, or of the others. */
    Set<Integer> ends(boolean marked) {
        Set<Integer> ends = new HashSet<>();
        int at = 0;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            at += size(sentence, sentence.length());
            if (isMarked(sentence) == marked) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean isMarked(String sentence) {
        int end = sentence.length();
        while (end > 0 && (CLOSERS.indexOf(sentence.charAt(end - 1)) >= 0 || isBlank(sentence.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** The number of code units other than blanks before {@code end}. */
    static int size(String text, int end) {
        return (int)
                IntStream.range(0, end).filter(i -> !isBlank(text.charAt(i))).count();
    }

    private static boolean isBlank(char c) {
        return com.ibm.icu.lang.UCharacter.isUWhiteSpace(c);
    }
}
