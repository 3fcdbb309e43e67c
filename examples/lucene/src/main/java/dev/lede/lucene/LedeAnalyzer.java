package dev.lede.lucene;

import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Repairs, tokenizes and lower-cases news text. Thread-safe, as every analyzer.
 *
 * <pre>{@code
 * import dev.lede.text.Language;
 * import org.apache.lucene.index.IndexWriterConfig;
 *
 * IndexWriterConfig config = new IndexWriterConfig(new LedeAnalyzer(Language.of("it")));
 * }</pre>
 *
 * <p>A search for {@code perche} does not find {@code perché}: fold accents with Lucene's own filters or with {@link
 * Normalizer#search()} where that is wanted.
 */
public final class LedeAnalyzer extends Analyzer {

    private final Normalizer normalizer;
    private final Tokenizer tokenizer;

    /** An analyzer by rules that fit any language. */
    public LedeAnalyzer() {
        this(Language.UND);
    }

    /**
     * An analyzer for a language.
     *
     * @param language its elisions, abbreviations and contractions are known to the tokenizer; {@link Language#UND} for
     *     rules that fit any
     */
    public LedeAnalyzer(Language language) {
        this(Normalizer.news(), Tokenizer.news(language));
    }

    /**
     * An analyzer of your own parts.
     *
     * @param normalizer what to repair before tokenizing
     * @param tokenizer where tokens begin and end
     */
    public LedeAnalyzer(Normalizer normalizer, Tokenizer tokenizer) {
        this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        LedeTokenizer source = new LedeTokenizer(tokenizer);
        return new TokenStreamComponents(source, new LowerCaseFilter(source));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new LowerCaseFilter(in);
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new LedeCharFilter(reader, normalizer);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return new LedeCharFilter(reader, normalizer);
    }
}
