package dev.lede.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** One way to count the words of many texts, their case folded. Keeps its counts from text to text. */
public interface WordCounter {

    void add(String text);

    /** The counts so far. */
    Map<String, Long> counts();

    /** The ways compared. */
    enum Kind {
        LEDE(Lede::new),
        LUCENE_HASH_MAP(LuceneHashMap::new),
        LUCENE_CHAR_ARRAY_MAP(LuceneCharArrayMap::new),
        ICU_HASH_MAP(IcuHashMap::new),
        STREAMS(Streams::new);

        @SuppressWarnings("ImmutableEnumChecker") // constructors hold no state
        private final Supplier<WordCounter> maker;

        Kind(Supplier<WordCounter> maker) {
            this.maker = maker;
        }

        WordCounter create() {
            return maker.get();
        }
    }

    /** Ours, with the boundaries of UAX #29, as the peers have them. */
    final class Lede implements WordCounter {
        private final TermCounter counter = TermCounter.builder()
                .tokenizer(dev.lede.tokenize.Tokenizer.unicode())
                .build();

        @Override
        public void add(String text) {
            counter.add(text);
        }

        @Override
        public Map<String, Long> counts() {
            TermCounts counts = counter.counts();
            return counts.terms().stream().collect(Collectors.toMap(t -> t, counts::count));
        }
    }

    /** What Lucene's analysis hands over, text after text. */
    abstract class Lucene implements WordCounter {
        private final Tokenizer tokenizer = new StandardTokenizer();
        private final TokenStream stream = new LowerCaseFilter(tokenizer);
        private final CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);

        @Override
        public final void add(String text) {
            try {
                tokenizer.setReader(new StringReader(text));
                stream.reset();
                while (stream.incrementToken()) {
                    count(term);
                }
                stream.end();
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        abstract void count(CharTermAttribute term);
    }

    /** The usual floor: a string per token. */
    final class LuceneHashMap extends Lucene {
        private final Map<String, Long> counts = new HashMap<>();

        @Override
        void count(CharTermAttribute term) {
            counts.merge(term.toString(), 1L, Long::sum);
        }

        @Override
        public Map<String, Long> counts() {
            return counts;
        }
    }

    /** Without a string per token. */
    final class LuceneCharArrayMap extends Lucene {
        private final CharArrayMap<long[]> counts = new CharArrayMap<>(1024, false);

        @Override
        void count(CharTermAttribute term) {
            long[] count = counts.get(term.buffer(), 0, term.length());
            if (count == null) {
                counts.put(term.toString(), new long[] {1});
            } else {
                count[0]++;
            }
        }

        @Override
        public Map<String, Long> counts() {
            Map<String, Long> result = new HashMap<>();
            for (Map.Entry<Object, long[]> entry : counts.entrySet()) {
                result.put(new String((char[]) entry.getKey()), entry.getValue()[0]);
            }
            return result;
        }
    }

    /** Boundaries of ICU, a string per word. */
    final class IcuHashMap implements WordCounter {
        private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        private final Map<String, Long> counts = new HashMap<>();

        @Override
        public void add(String text) {
            words.setText(text);
            int start = words.first();
            for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
                if (words.getRuleStatus() >= RuleBasedBreakIterator.WORD_NUMBER) {
                    counts.merge(text.substring(start, end).toLowerCase(Locale.ROOT), 1L, Long::sum);
                }
                start = end;
            }
        }

        @Override
        public Map<String, Long> counts() {
            return counts;
        }
    }

    /** What is written when nobody thinks about it. */
    final class Streams implements WordCounter {
        private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
        private final Map<String, Long> counts = new HashMap<>();

        @Override
        public void add(String text) {
            BETWEEN.splitAsStream(text)
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                    .forEach((word, count) -> counts.merge(word, count, Long::sum));
        }

        @Override
        public Map<String, Long> counts() {
            return counts;
        }
    }
}
