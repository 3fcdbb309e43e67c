package dev.lede.langdetect;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes sentences in which words are replaced by words of another language, and as many that are left as they are.
 *
 * <p>They come from the dev lines that are in none of the short sets, which are kept for scoring. Most words put in are
 * of middling frequency and unknown to the host; some are common ones that the host may know as rare, as machine-spun
 * text has them; some stand at the start of the sentence.
 */
final class ForeignExamples {

    /** A sentence, its language, the positions of what was put in, and the language of that. */
    record Example(String text, String host, List<int[]> inserted, String guest) {

        boolean isInserted(int start, int end) {
            return inserted.stream().anyMatch(i -> start < i[1] && end > i[0]);
        }
    }

    /** The words of a host that no insertion may be: all that are listed, and the common ones. */
    private record Known(Set<String> all, Set<String> common) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final List<String> WIDESPREAD =
            List.of("de", "es", "fr", "it", "pt", "ru", "ar", "tr", "uk", "nl", "pl", "sv", "id");
    private static final Set<String> NO_GUESTS = Set.of("zh", "ja", "th", "bs");
    private static final int MAX_LINES = 240;
    private static final int KNOWN = 60_000;
    private static final int COMMON = 20_000;
    private static final int FIRST_RANK = 400;
    private static final int LAST_RANK = 12_000;
    private static final int LAST_SPUN_RANK = 5_000;

    private final CorpusFiles files;
    private final Random random = new Random(1);
    private final Map<String, List<String>> vocabularies = new HashMap<>();
    private final List<String> guests;
    private final Set<String> kept = new HashSet<>();

    ForeignExamples(CorpusFiles files) {
        this.files = files;
        this.guests = files.languages().stream()
                .filter(l -> !NO_GUESTS.contains(l) && !files.words(l).isEmpty())
                .toList();
        for (String line : files.shortTexts("sentences")) {
            kept.add(line.substring(line.indexOf('\t') + 1));
        }
    }

    /** The examples of a host: every other line is left as it is. */
    List<Example> make(String host) {
        List<String> lines = new ArrayList<>(files.dev(host));
        lines.removeIf(l -> kept.contains(l) || l.length() < 40 || l.length() > 400);
        Collections.shuffle(lines, random);
        Known known = known(host, lines);
        List<Example> examples = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
            Example example = examples.size() % 2 == 0 ? null : insert(line, host, guest(host), known);
            examples.add(example == null ? new Example(line, host, List.of(), host) : example);
        }
        return examples;
    }

    private Known known(String host, List<String> lines) {
        List<String> listed = words(host, Integer.MAX_VALUE);
        if (!listed.isEmpty()) {
            return new Known(
                    new HashSet<>(listed.subList(0, Math.min(KNOWN, listed.size()))),
                    new HashSet<>(listed.subList(0, Math.min(COMMON, listed.size()))));
        }
        Set<String> all = new HashSet<>();
        lines.forEach(l -> WORD.matcher(small(l)).results().forEach(m -> all.add(m.group())));
        return new Known(all, all);
    }

    private List<String> words(String tag, int most) {
        return files.words(tag).stream()
                .limit(most)
                .map(l -> l.substring(0, l.indexOf('\t')))
                .toList();
    }

    /** English every other time. */
    private String guest(String host) {
        String guest;
        do {
            double r = random.nextDouble();
            List<String> from = r < 0.5 ? List.of("en") : r < 0.85 ? WIDESPREAD : guests;
            guest = from.get(random.nextInt(from.size()));
        } while (guest.equals(host));
        return guest;
    }

    /** Null if the line has too few words. */
    private Example insert(String line, String host, String guest, Known known) {
        boolean first = random.nextInt(8) == 0;
        List<MatchResult> sites = new ArrayList<>(WORD.matcher(line)
                .results()
                .filter(m -> m.group().length() >= 5 && (isSmall(m.group()) || (first && m.start() == 0)))
                .toList());
        int n = random.nextInt(3) == 0 ? 2 : 1;
        if (sites.size() < n + 3) {
            return null;
        }
        MatchResult start = sites.get(0);
        Collections.shuffle(sites, random);
        if (first && start.start() == 0) {
            sites.remove(start);
            sites.add(0, start);
        }
        List<MatchResult> chosen = new ArrayList<>(sites.subList(0, n));
        chosen.sort(Comparator.comparingInt(MatchResult::start));
        return replace(line, host, guest, known, chosen);
    }

    private Example replace(String line, String host, String guest, Known known, List<MatchResult> sites) {
        StringBuilder text = new StringBuilder();
        List<int[]> inserted = new ArrayList<>();
        int at = 0;
        for (MatchResult site : sites) {
            text.append(line, at, site.start());
            String word = word(guest, known);
            String written = isSmall(site.group()) ? word : UCharacter.toTitleCase(ULocale.ROOT, word, null);
            inserted.add(new int[] {text.length(), text.length() + written.length()});
            text.append(written);
            at = site.end();
        }
        return new Example(text + line.substring(at), host, inserted, guest);
    }

    private String word(String guest, Known known) {
        List<String> vocabulary = vocabularies.computeIfAbsent(guest, g -> words(g, LAST_RANK));
        boolean spun = random.nextInt(6) == 0;
        Set<String> excluded = spun ? known.common : known.all;
        String word;
        do {
            int from = spun ? 100 : FIRST_RANK;
            int rank = from + random.nextInt((spun ? LAST_SPUN_RANK : LAST_RANK) - from);
            word = vocabulary.get(Math.min(vocabulary.size() - 1, rank));
        } while (word.length() < 4
                || excluded.contains(word)
                || !WORD.matcher(word).matches());
        return word;
    }

    private static String small(String text) {
        return UCharacter.toLowerCase(ULocale.ROOT, text);
    }

    private static boolean isSmall(String word) {
        return small(word).equals(word);
    }
}
