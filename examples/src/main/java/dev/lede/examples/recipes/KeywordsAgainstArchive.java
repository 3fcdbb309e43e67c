package dev.lede.examples.recipes;

import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import java.util.List;

/** Names what is new in an article for readers who know the archive. Immutable and thread-safe. */
public final class KeywordsAgainstArchive {

    private final KeywordExtractor extractor;
    private final Language language;

    /** Key terms of articles in {@code language}; what is common in {@code archive} is none. */
    public KeywordsAgainstArchive(List<String> archive, Language language) {
        extractor = KeywordExtractor.over(archive.parallelStream().collect(TermCounts.collector()));
        this.language = language;
    }

    /** The best terms of an article. */
    public List<String> of(String article, int terms) {
        return extractor.extract(article, language, terms).stream()
                .map(ScoredTerm::term)
                .toList();
    }
}
