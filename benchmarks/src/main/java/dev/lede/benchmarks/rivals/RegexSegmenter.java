package dev.lede.benchmarks.rivals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What many programs use. */
final class RegexSegmenter implements Segmenter {

    private final Matcher matcher =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|[^\\s\\p{L}\\p{M}\\p{N}_]").matcher("");

    @Override
    public int cut(String text) {
        matcher.reset(text);
        int count = 0;
        int covered = 0;
        while (matcher.find()) {
            count++;
            covered += matcher.end() - matcher.start();
        }
        return covered > text.length() ? -1 : count;
    }
}
