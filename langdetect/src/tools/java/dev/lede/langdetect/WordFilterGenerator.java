package dev.lede.langdetect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the word filter from word lists and training text.
 *
 * <p>Arguments: the file to write. Reads {@code langid} under the folder that the system property {@code lede.data}
 * names.
 */
/*
 * Guest words: the 30,000 commonest of every language that has a list, in its own script, if another language shares
 * the script (the words of the others are told by their script alone). Host words: the 60,000 commonest of every
 * language, but only those that are guest words of some language: without a guest no word is marked, whether its host
 * knows it or not.
 */
final class WordFilterGenerator {

    static final int MIN_LETTERS = 3;
    private static final int GUEST_WORDS = 30_000;
    private static final int HOST_WORDS = 60_000;
    private static final int MIN_WORDS = 2_000;

    private static final List<String> SCRIPTS = List.of(
            "Latn", "Cyrl", "Arab", "Grek", "Hebr", "Deva", "Beng", "Armn", "Geor", "Ethi", "Thaa", "Gujr", "Guru",
            "Knda", "Mlym", "Mymr", "Orya", "Sinh", "Taml", "Telu", "Thai", "Laoo", "Khmr", "Hang", "Hani");

    /** Its words are those of Croatian and Serbian. */
    private static final Set<String> NO_GUEST = Set.of("bs");

    private final List<WordCounts> languages = new ArrayList<>();
    private final List<WordList> lists = new ArrayList<>();
    private final NameCounts names = new NameCounts();
    private final Map<String, List<WordUse>> dictionary = new HashMap<>();

    private WordFilterGenerator() {}

    public static void main(String[] args) throws IOException {
        CorpusFiles files = new CorpusFiles(Path.of(System.getProperty("lede.data"), "langid"));
        WordFilterGenerator generator = new WordFilterGenerator();
        generator.read(files);
        generator.addGuests();
        generator.addHosts();
        generator.measure(files);
        byte[] file = new WordFilterWriter(generator.lists, generator.dictionary, generator.names).toBytes();
        Files.write(Path.of(args[0]), file);
        System.out.printf("%d words, %d bytes%n", generator.dictionary.size(), file.length);
    }

    private void read(CorpusFiles files) {
        Alphabet alphabet = AlphabetBuilder.build(SCRIPTS);
        for (String tag : files.languages()) {
            WordCounts counts = new WordCounts(files, tag, alphabet, names);
            if (counts.listed || counts.repeated() >= MIN_WORDS) {
                languages.add(counts);
            }
        }
    }

    private void addGuests() {
        Map<Integer, Integer> users = new HashMap<>();
        languages.forEach(l -> l.scripts.forEach(s -> users.merge(s, 1, Integer::sum)));
        for (int i = 0; i < languages.size(); i++) {
            WordCounts language = languages.get(i);
            if (language.listed && !NO_GUEST.contains(language.tag)) {
                Set<Integer> scripts = new HashSet<>(language.scripts);
                scripts.removeIf(s -> users.getOrDefault(s, 0) < 2);
                add(i, GUEST_WORDS, scripts);
            }
        }
    }

    private void add(int number, int limit, Set<Integer> scripts) {
        int n = 0;
        for (WordCounts.Entry e : languages.get(number).entries) {
            if (e.perMillion() > WordCounts.ONCE
                    && e.word().length() >= MIN_LETTERS
                    && scripts.contains(e.script())
                    && n++ < limit) {
                dictionary.computeIfAbsent(e.word(), w -> new ArrayList<>(2)).add(WordUse.of(number, e.perMillion()));
            }
        }
    }

    private void addHosts() {
        for (int i = 0; i < languages.size(); i++) {
            int number = i;
            languages.get(i).hostWords(HOST_WORDS).forEach(e -> {
                List<WordUse> uses = dictionary.get(e.word());
                if (uses != null && uses.stream().noneMatch(u -> u.language() == number)) {
                    uses.add(WordUse.of(number, e.perMillion()));
                }
            });
        }
        dictionary.values().forEach(uses -> uses.sort(Comparator.comparingInt(WordUse::language)));
    }

    /** The share of small running words of the dev text that the language's list lacks. */
    private void measure(CorpusFiles files) {
        for (WordCounts language : languages) {
            Set<String> known = new HashSet<>();
            language.hostWords(HOST_WORDS).forEach(e -> known.add(e.word()));
            int[] n = new int[2];
            for (String line : files.dev(language.tag)) {
                language.parts(line, (start, word) -> {
                    if (word.length() >= MIN_LETTERS && line.charAt(start) == word.charAt(0)) {
                        n[known.contains(word) ? 0 : 1]++;
                    }
                });
            }
            boolean guest = language.listed && !NO_GUEST.contains(language.tag);
            lists.add(new WordList(language.tag, guest, (n[1] + 0.5) / (n[0] + n[1] + 1)));
        }
    }
}
