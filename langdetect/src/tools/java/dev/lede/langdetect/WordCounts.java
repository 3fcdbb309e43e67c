package dev.lede.langdetect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of one language with their frequencies, from its training text and its word list, if there is one. */
final class WordCounts {

    /** A word, its script and how often it occurs in a million. */
    record Entry(String word, int script, double perMillion) {}

    /** What a word of a text is handed to: where the whole word starts, and one of its parts between apostrophes. */
    interface PartConsumer {
        void accept(int start, String part);
    }

    /** Frequency of a word that was met once: enough to doubt that it is foreign, not enough to count on it. */
    static final double ONCE = 0.01;

    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "gsw", "nds");

    final String tag;
    final boolean listed;
    final List<Entry> entries;
    final Set<Integer> scripts;

    private final WordScanner scanner;
    private final Map<String, Integer> scriptOf = new HashMap<>();

    /** Reads a language; {@code names} learns which words the training text writes with a capital. */
    WordCounts(CorpusFiles files, String tag, Alphabet alphabet, NameCounts names) {
        this.tag = tag;
        this.scanner = new WordScanner(alphabet);
        List<String> list = files.words(tag);
        this.listed = !list.isEmpty();
        Map<String, Double> frequencies = new HashMap<>();
        double share = listed ? 0.5 : 1;
        addText(files.train(tag), share, frequencies, names);
        for (String line : list) {
            int tab = line.indexOf('\t');
            double perMillion = Double.parseDouble(line.substring(tab + 1)) / 1000;
            parts(line.substring(0, tab), (start, word) -> frequencies.merge(word, share * perMillion, Double::sum));
        }
        this.entries = frequencies.entrySet().stream()
                .map(e -> new Entry(e.getKey(), scriptOf.getOrDefault(e.getKey(), -1), e.getValue()))
                .sorted(Comparator.comparingDouble((Entry e) -> -e.perMillion()).thenComparing(Entry::word))
                .toList();
        this.scripts = scripts();
    }

    private void addText(List<String> lines, double share, Map<String, Double> frequencies, NameCounts names) {
        Map<String, Integer> counts = new HashMap<>();
        int[] total = new int[1];
        for (String line : lines) {
            parts(line, (start, word) -> {
                counts.merge(word, 1, Integer::sum);
                total[0]++;
                if (!CAPITAL_NOUNS.contains(tag)) {
                    names.add(line, start, word);
                }
            });
        }
        counts.forEach((word, n) -> {
            frequencies.put(word, n > 1 ? share * n * 1e6 / total[0] : ONCE);
        });
    }

    /** The commonest words, and all that the text has once. */
    Stream<Entry> hostWords(int most) {
        return IntStream.range(0, entries.size())
                .filter(i -> i < most || entries.get(i).perMillion() == ONCE)
                .mapToObj(entries::get);
    }

    /** How many words occur more than once, or are listed. */
    long repeated() {
        return entries.stream().filter(e -> e.perMillion() > ONCE).count();
    }

    /** Calls for every part of every word of a text. */
    void parts(String text, PartConsumer consumer) {
        scanner.reset(text, 0, text.length());
        while (scanner.next()) {
            String word = new String(scanner.padded, 1, scanner.letters);
            for (String part : word.split("'", -1)) {
                scriptOf.putIfAbsent(part, scanner.script);
                consumer.accept(scanner.wordStart, part);
            }
        }
    }

    /** The scripts in which at least a fifth of the running words are written. */
    private Set<Integer> scripts() {
        Map<Integer, Double> mass = new HashMap<>();
        double total = 0;
        for (Entry e : entries.subList(0, Math.min(3000, entries.size()))) {
            mass.merge(e.script(), e.perMillion(), Double::sum);
            total += e.perMillion();
        }
        double least = total / 5;
        Set<Integer> result = new TreeSet<>();
        mass.forEach((script, m) -> {
            if (m >= least) {
                result.add(script);
            }
        });
        return result;
    }
}
