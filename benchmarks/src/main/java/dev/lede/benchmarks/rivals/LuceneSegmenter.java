package dev.lede.benchmarks.rivals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's StandardTokenizer, which keeps words and drops the rest. */
final class LuceneSegmenter implements Segmenter {

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);

    @Override
    public int cut(String text) {
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            int count = 0;
            int covered = 0;
            while (tokenizer.incrementToken()) {
                count++;
                covered += offsets.endOffset() - offsets.startOffset();
            }
            tokenizer.end();
            tokenizer.close();
            return covered > text.length() ? -1 : count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
