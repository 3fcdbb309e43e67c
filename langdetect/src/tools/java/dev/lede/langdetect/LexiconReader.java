package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the training text and the word list of a class. */
final class LexiconReader {

    private LexiconReader() {}

    static Lexicon read(CorpusFiles files, Alphabet alphabet, int script, LanguageClass c) {
        WordScanner scanner = new WordScanner(alphabet);
        List<String> lines = files.train(c.tag());
        Map<String, Double> listed = new LinkedHashMap<>();
        for (String line : files.words(c.tag())) {
            int tab = line.indexOf('\t');
            add(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)), scanner, script, listed);
        }
        if (!LanguageClass.TWO_SCRIPTS.contains(c.tag())) {
            return new Lexicon(c, scanner, script, lines, listed);
        }
        boolean toLatin = c.script().equals("Latn");
        List<String> both = new ArrayList<>();
        lines.forEach(line -> both.add(Variants.otherScript(small(line, alphabet), toLatin)));
        for (String line : files.words(c.tag())) {
            int tab = line.indexOf('\t');
            String word = Variants.otherScript(line.substring(0, tab), toLatin);
            add(word, Double.parseDouble(line.substring(tab + 1)), scanner, script, listed);
        }
        return new Lexicon(c, scanner, script, both, listed);
    }

    private static String small(String line, Alphabet alphabet) {
        StringBuilder s = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            s.append(alphabet.small(line.charAt(i)));
        }
        return s.toString();
    }

    private static void add(
            String word, double frequency, WordScanner scanner, int script, Map<String, Double> listed) {
        scanner.reset(word, 0, word.length());
        if (scanner.next() && scanner.wordEnd == word.length() && scanner.script == script) {
            listed.merge(new String(scanner.padded, 1, scanner.letters), frequency, Double::sum);
        }
    }
}
