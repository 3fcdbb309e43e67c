package dev.lede.benchmarks;

import dev.lede.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Texts in more than one language, made of the short development sentences; the same on every run. */
final class MixedTexts {

    /**
     * A text with a stretch of another language.
     *
     * @param start where the stretch starts
     * @param end where it ends
     */
    record Joined(String text, String host, String guest, int start, int end) {}

    /** A sentence with single words of another language. */
    record Spun(String text, String host, String guest, List<Span> inserted) {}

    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "it", "ja",
            "ko", "lt", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh");

    /** A line of these says as much in fewer characters. */
    private static final Set<String> DENSE = Set.of("ja", "ko", "zh");

    private static final List<String> PAIRS = List.of(
            "it-en", "fr-en", "de-en", "es-en", "ru-en", "cs-en", "hr-en", "uk-en", "pt-en", "nl-en", "pl-en", "tr-en",
            "ro-en", "sv-en", "el-en", "hu-en", "en-it", "en-de", "en-fr", "de-fr", "it-es", "ru-uk", "fr-es");

    private static final String[] QUOTES = {"“”", "«»", "\"\"", "„“"};
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int QUOTED = 20;
    private static final int SINGLE = 30;

    private final Path corpus;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Random random = new Random(1);

    MixedTexts(Path corpus) throws IOException {
        this.corpus = corpus;
        for (String line : read("dev/short-sentences.tsv.gz")) {
            int tab = line.indexOf('\t');
            String tag = line.substring(0, tab);
            int length = line.length() - tab - 1;
            if (length >= (DENSE.contains(tag) ? 15 : 40) && length <= 400) {
                lines.computeIfAbsent(tag, t -> new ArrayList<>()).add(line.substring(tab + 1));
            }
        }
    }

    private List<String> read(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus.resolve(file))), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private List<String> lines(String tag) {
        return lines.getOrDefault(tag, List.of());
    }

    private String line(String tag) {
        List<String> all = lines(tag);
        return all.get(random.nextInt(all.size()));
    }

    /** Two sentences with a blank between, for every pair of languages in both orders. */
    List<Joined> joined() {
        List<Joined> texts = new ArrayList<>();
        for (String host : LANGUAGES) {
            for (String guest : LANGUAGES) {
                if (!host.equals(guest)) {
                    String first = line(host) + " ";
                    String text = first + line(guest);
                    texts.add(new Joined(text, host, guest, first.length(), text.length()));
                }
            }
        }
        return texts;
    }

    /** A sentence in quotation marks between two sentences before and two behind. */
    List<Joined> quoted() {
        List<Joined> texts = new ArrayList<>();
        for (String host : LANGUAGES) {
            for (int i = 0; i < QUOTED; i++) {
                String guest = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
                if (!host.equals(guest)) {
                    String marks = QUOTES[i % QUOTES.length];
                    String before = line(host) + " " + line(host) + " " + marks.charAt(0);
                    String until = before + line(guest);
                    String text = until + marks.charAt(1) + " " + line(host) + " " + line(host);
                    texts.add(new Joined(text, host, guest, before.length(), until.length()));
                }
            }
        }
        return texts;
    }

    /** Two paragraphs of two sentences in one language. */
    List<Joined> single() {
        List<Joined> texts = new ArrayList<>();
        for (String host : LANGUAGES) {
            for (int i = 0; i < SINGLE; i++) {
                String text = line(host) + " " + line(host) + "\n" + line(host) + " " + line(host);
                texts.add(new Joined(text, host, host, 0, text.length()));
            }
        }
        return texts;
    }

    /** Sentences with one or two words of another language in every other one. */
    List<Spun> spun() throws IOException {
        List<Spun> texts = new ArrayList<>();
        for (String pair : PAIRS) {
            String host = pair.substring(0, 2);
            String guest = pair.substring(3);
            Set<String> known = new HashSet<>(words(host, 0, 60_000));
            List<String> vocabulary = new ArrayList<>(words(guest, 400, 12_000));
            vocabulary.removeIf(
                    w -> w.length() < 4 || known.contains(w) || !WORD.matcher(w).matches());
            boolean touched = false;
            for (String line : lines(host)) {
                touched = !touched;
                Spun spun = new Spun(line, host, guest, List.of());
                texts.add(touched ? spin(spun, vocabulary) : spun);
            }
        }
        return texts;
    }

    private List<String> words(String tag, int from, int to) throws IOException {
        List<String> list = read("words/" + tag + ".tsv.gz");
        return list.subList(Math.min(from, list.size()), Math.min(to, list.size())).stream()
                .map(l -> l.substring(0, l.indexOf('\t')))
                .toList();
    }

    /** The same sentence if it has too few words. */
    private Spun spin(Spun sentence, List<String> vocabulary) {
        List<MatchResult> sites = new ArrayList<>(WORD.matcher(sentence.text())
                .results()
                .filter(m -> m.group().length() >= 5 && m.group().chars().noneMatch(Character::isUpperCase))
                .toList());
        int n = random.nextInt(3) == 0 ? 2 : 1;
        if (sites.size() < n + 3) {
            return sentence;
        }
        Collections.shuffle(sites, random);
        List<MatchResult> chosen = new ArrayList<>(sites.subList(0, n));
        chosen.sort(java.util.Comparator.comparingInt(MatchResult::start));
        StringBuilder text = new StringBuilder();
        List<Span> inserted = new ArrayList<>();
        int at = 0;
        for (MatchResult site : chosen) {
            text.append(sentence.text(), at, site.start());
            int start = text.length();
            text.append(vocabulary.get(random.nextInt(vocabulary.size())));
            inserted.add(new Span(start, text.length()));
            at = site.end();
        }
        text.append(sentence.text().substring(at));
        return new Spun(text.toString(), sentence.host(), sentence.guest(), inserted);
    }
}
