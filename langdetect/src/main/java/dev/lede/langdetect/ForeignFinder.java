package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds words that do not belong to the language around them. For one text.
 *
 * <p>A word is looked at if another language has it among its commonest words and the language around it (the host) does
 * not, or only as a rare one. The likeliest of these languages (the guest) is then weighed against the host; see
 * {@link ForeignFeature}. Words with capitals are names or nouns and not looked at, unless a sentence starts with them.
 */
final class ForeignFinder implements LanguagePath.Consumer {

    private static final int MIN_LETTERS = 3;

    /** From this class of frequency on a word of the host is weighed rather than believed. */
    private static final int RARE = 4;

    /** By how many classes such a word must be rarer in the host than in the guest. */
    private static final int RARER = 3;

    /** Class of frequency of a word that is known by its script alone. */
    private static final int ASSUMED = 3;

    private final LanguageModel model;
    private final LanguageSpace space;
    private final WordFilter filter;
    private final WordTrack words;
    private final Set<String> never;
    private final ForeignWeights weights;
    private final WordScores scores;
    private final Guests guests;
    private final ForeignEvidence evidence;
    private final char[] padded = new char[WordScanner.MAX_LETTERS + 2];
    private final List<ForeignWord> found = new ArrayList<>();

    private int letters;
    private int capitals;
    private int host;
    private int hostList;
    private int hostScript;

    ForeignFinder(
            LanguageModel model,
            LanguageSpace space,
            WordFilter filter,
            WordTrack words,
            Set<String> never,
            ForeignWeights weights) {
        this.model = model;
        this.space = space;
        this.filter = filter;
        this.words = words;
        this.never = never;
        this.weights = weights;
        this.scores = new WordScores(model);
        this.guests = new Guests(model, space, filter, weights.guest());
        this.evidence = new ForeignEvidence(space, words, model.alphabet(), guests);
    }

    /** All words looked at, in order, with their scores. */
    List<ForeignWord> found() {
        return found;
    }

    /** The foreign ones; neighbours of one language become one. */
    List<ForeignWord> marked() {
        List<ForeignWord> marked = new ArrayList<>();
        for (ForeignWord word : found) {
            if (word.score >= weights.threshold()) {
                int last = marked.size() - 1;
                if (last >= 0 && continues(marked.get(last), word)) {
                    marked.get(last).append(word);
                } else {
                    marked.add(word);
                }
            }
        }
        return marked;
    }

    private boolean continues(ForeignWord last, ForeignWord word) {
        return last.language == word.language && word.word == last.word + 1 && words.gaps[word.word] == WordTrack.NONE;
    }

    @Override
    public void accept(int from, int to, int language, float[] sums) {
        host = language;
        hostList = guests.list(language);
        if (hostList == Guests.NONE) {
            return;
        }
        hostScript = dominantScript(from, to);
        int first = found.size();
        for (int w = from; w < to; w++) {
            look(w);
        }
        List<ForeignWord> here = found.subList(first, found.size());
        for (ForeignWord word : here) {
            evidence.addSurroundings(word, from, to, here.size() - 1, sums[host] - sums[word.language]);
            word.score = weights.score(word.features);
        }
    }

    /** The script of the host that most letters are in; {@link LanguageSpace#NONE} if it is not there at all. */
    private int dominantScript(int from, int to) {
        int[] count = new int[model.scriptCount()];
        int best = LanguageSpace.NONE;
        for (int w = from; w < to; w++) {
            int script = words.scripts[w];
            if (space.classOf(script, host) != LanguageSpace.NONE) {
                count[script] += words.ends[w] - words.starts[w];
                best = best == LanguageSpace.NONE || count[script] > count[best] ? script : best;
            }
        }
        return best;
    }

    /** Looks at the parts of a word between apostrophes. */
    private void look(int word) {
        int start = words.starts[word];
        int end = words.ends[word];
        for (int i = start; i <= end; i++) {
            if (i == end || model.alphabet().type(words.text.charAt(i)) == Alphabet.APOSTROPHE) {
                if (i - start >= MIN_LETTERS) {
                    look(word, start, i);
                }
                start = i + 1;
            }
        }
    }

    private void look(int word, int start, int end) {
        fold(start, end);
        if (letters >= MIN_LETTERS && mayHaveCapitals(word, start) && !isExempt()) {
            lookUp(word, start, end);
        }
    }

    private void lookUp(int word, int start, int end) {
        int script = words.scripts[word];
        int only = guests.onlyLanguage(script);
        if (only != Guests.NONE && only != host && script != hostScript) {
            addOfOwnScript(new ForeignWord(word, start, end, script, only));
        } else {
            weigh(word, start, end);
        }
    }

    /** Leaves the part in small letters between borders; two capitals stand for any number that makes no word. */
    private void fold(int start, int end) {
        Alphabet alphabet = model.alphabet();
        letters = 0;
        capitals = 0;
        for (int i = start; i < end && letters < WordScanner.MAX_LETTERS; i++) {
            char c = words.text.charAt(i);
            char small = alphabet.small(c);
            if (small != c) {
                capitals += i == start ? 1 : 2;
            }
            if (alphabet.type(c) != Alphabet.IGNORABLE) {
                padded[++letters] = small;
            }
        }
        padded[0] = WordScanner.BORDER;
        padded[letters + 1] = WordScanner.BORDER;
    }

    /** None, or the first letter's where a sentence starts. */
    private boolean mayHaveCapitals(int word, int start) {
        boolean startsSentence = words.gaps[word] >= WordTrack.SENTENCE && start == words.starts[word];
        return capitals <= (startsSentence ? 1 : 0);
    }

    private boolean isExempt() {
        return !never.isEmpty() && never.contains(new String(padded, 1, letters));
    }

    /** A word in a script that one language uses needs no list to be known. */
    private void addOfOwnScript(ForeignWord word) {
        evidence.addLists(word, letters, 1, ASSUMED, filter.lists().get(hostList));
        word.set(ForeignFeature.OTHER_SCRIPT, 1);
        word.set(ForeignFeature.OWN_SCRIPT, 1);
        found.add(word);
    }

    private void weigh(int word, int start, int end) {
        int entry = filter.find(WordHash.of(padded, 1, letters + 1));
        int hostClass = hostClass(entry);
        if (entry == Guests.NONE || hostClass < RARE) {
            return;
        }
        int script = words.scripts[word];
        scores.score(script, padded, letters);
        int guest = guests.best(entry, host, script, scores);
        if (guest == Guests.NONE) {
            return;
        }
        int guestClass = filter.frequencyClass(guest);
        boolean known = hostClass < WordFilter.CLASSES;
        if (known && hostClass - guestClass < RARER) {
            return;
        }
        ForeignWord candidate = new ForeignWord(word, start, end, script, guests.language(guest));
        if (script == hostScript) {
            evidence.addNgrams(candidate, scores, host, letters);
        } else {
            candidate.set(ForeignFeature.OTHER_SCRIPT, 1);
        }
        candidate.set(ForeignFeature.GUEST_DEFICIT, scores.top - scores.z[space.classOf(script, candidate.language)]);
        evidence.addLists(
                candidate,
                letters,
                filter.users(entry),
                guestClass,
                filter.lists().get(hostList));
        evidence.addCapitals(candidate, capitals == 1, filter.isName(entry));
        if (known) {
            evidence.addKnown(candidate, guestClass, hostClass);
        }
        found.add(candidate);
    }

    /** The class of frequency of a word in the host; one more than the last if the host does not have it. */
    private int hostClass(int first) {
        for (int e = first; e != Guests.NONE; e = filter.next(e)) {
            if (filter.language(e) == hostList) {
                return filter.frequencyClass(e);
            }
        }
        return WordFilter.CLASSES;
    }
}
