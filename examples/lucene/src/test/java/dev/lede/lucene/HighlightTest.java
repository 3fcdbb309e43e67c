package dev.lede.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Language;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes text that needs repair and highlights it as it was given. */
class HighlightTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "perch\u00e9, Ecco perch&eacute; piove., Ecco <b>perch&eacute;</b> piove.",
                "citt\u00e0, La citta\u0300 dorme., La <b>citta\u0300</b> dorme.",
                "opera, All\u2019ombra dell\u2019opera lirica., All\u2019ombra dell\u2019<b>opera</b> lirica."
            })
    void highlight_landsOnTheUnrepairedCharacters(String word, String text, String expected) throws IOException {
        try (LedeAnalyzer analyzer = new LedeAnalyzer(Language.of("it"));
                Directory directory = new ByteBuffersDirectory()) {
            index(directory, analyzer, text);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Query query = new TermQuery(new Term("body", word));
                String[] fragments = UnifiedHighlighter.builder(searcher, analyzer)
                        .build()
                        .highlight("body", query, searcher.search(query, 1));
                assertThat(fragments).containsExactly(expected);
            }
        }
    }

    private static void index(Directory directory, LedeAnalyzer analyzer, String text) throws IOException {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            Document document = new Document();
            document.add(new Field("body", text, type));
            writer.addDocument(document);
        }
    }
}
