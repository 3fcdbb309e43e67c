package dev.lede.examples.report;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.stats.TermCount;
import dev.lede.stats.TermCounts;
import dev.lede.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What the library says of an article. All spans are of the original text. Immutable and thread-safe.
 *
 * @param name what to call the article, a file name mostly
 * @param text the original
 * @param read how many of its characters, from the beginning, were read closely: for sentences, the languages of parts,
 *     foreign words, key terms and measures; all but for a very long text
 * @param detection its language
 * @param sentences its sentences, in order, as far as it was read closely
 * @param sentenceWords the number of words in each sentence
 * @param spans the languages of its parts, in order
 * @param foreign words and phrases of another language
 * @param terms what it is about, best first
 * @param counts how often each word occurs
 * @param frequent the most frequent words that are no stop words
 * @param repairs what was changed before the text was read
 * @param measures readability and diversity
 */
public record ArticleReport(
        String name,
        String text,
        int read,
        Detection detection,
        List<Span> sentences,
        List<Integer> sentenceWords,
        List<LanguageSpan> spans,
        List<LanguageSpan> foreign,
        List<KeyTerm> terms,
        TermCounts counts,
        List<TermCount> frequent,
        List<Repair> repairs,
        List<Measure> measures) {

    /** Copies the lists. */
    public ArticleReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(detection, "detection");
        Objects.requireNonNull(counts, "counts");
        sentences = List.copyOf(sentences);
        sentenceWords = List.copyOf(sentenceWords);
        spans = List.copyOf(spans);
        foreign = List.copyOf(foreign);
        terms = List.copyOf(terms);
        frequent = List.copyOf(frequent);
        repairs = List.copyOf(repairs);
        measures = List.copyOf(measures);
    }

    /** The number of words in the whole text. */
    public long words() {
        return counts.total();
    }

    /** Whether more was left unread than counted: {@link #numberOfSentences} is an estimate then. */
    public boolean isReadInPart() {
        return read < text.length();
    }

    /** The number of sentences in the whole text, told from their length in what was read closely. */
    public long numberOfSentences() {
        long wordsRead = 0;
        for (int words : sentenceWords) {
            wordsRead += words;
        }
        return isReadInPart() && wordsRead > 0
                ? Math.round((double) sentences.size() * words() / wordsRead)
                : sentences.size();
    }
}
