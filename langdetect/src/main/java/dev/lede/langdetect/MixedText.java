package dev.lede.langdetect;

import dev.lede.langdetect.Detection.Alternative;
import dev.lede.normalize.NormalForm;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Languages within a text: the stretches of each, and the words that do not belong. Immutable and thread-safe. */
final class MixedText {

    /** The model knows composed characters only. Made on first use: whoever only detects should not wait for it. */
    private static final class Composition {
        static final Normalizer COMPOSED =
                Normalizer.builder().form(NormalForm.NFC).build();
    }

    /** A stretch whose language the detector does not confirm. */
    private static final double DOUBTFUL = 0.3;

    private final LanguageModel model;
    private final ClassMask mask;
    private final boolean readAll;
    private final LanguageSpace space;
    private final Set<String> neverForeign;

    /**
     * Prepares for a detector.
     *
     * @param languages those it may answer
     * @param mask the same as classes of the model
     * @param readAll whether it reads on when one language leads by far
     * @param neverForeign words that are not looked at, in any case
     */
    MixedText(LanguageModel model, Set<Language> languages, ClassMask mask, boolean readAll, Set<String> neverForeign) {
        this.model = model;
        this.mask = mask;
        this.readAll = readAll;
        this.space = new LanguageSpace(model, languages);
        this.neverForeign = parts(neverForeign, model.alphabet());
    }

    /** All parts of the words, as they are compared: in small letters. */
    private static Set<String> parts(Set<String> words, Alphabet alphabet) {
        Set<String> parts = new HashSet<>();
        WordScanner scanner = new WordScanner(alphabet);
        for (String word : words) {
            String composed = Composition.COMPOSED.normalize(word).text();
            scanner.reset(composed, 0, composed.length());
            while (scanner.next()) {
                Collections.addAll(parts, new String(scanner.padded, 1, scanner.letters).split("'"));
            }
        }
        return Set.copyOf(parts);
    }

    /** Stretches that partition the original. */
    List<LanguageSpan> spans(NormalizedText text) {
        NormalizedText composed = Composition.COMPOSED.normalize(text.text());
        OffsetMap map = text.map().andThen(composed.map());
        return toOriginal(stretches(composed.text()), map, text.original().length());
    }

    /** The borders move to the original; what one stretch leaves out belongs to the one before. */
    private static List<LanguageSpan> toOriginal(List<LanguageSpan> stretches, OffsetMap map, int length) {
        if (map.isIdentity()) {
            return stretches;
        }
        List<LanguageSpan> result = new ArrayList<>();
        int end = length;
        for (int i = stretches.size() - 1; i >= 0; i--) {
            LanguageSpan s = stretches.get(i);
            int start = i == 0 ? 0 : Math.min(end, map.toOriginal(s.span()).start());
            if (start < end) {
                result.add(new LanguageSpan(new Span(start, end), s.language(), s.probability()));
                end = start;
            }
        }
        Collections.reverse(result);
        return List.copyOf(result);
    }

    private List<LanguageSpan> stretches(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        WordTrack words = WordTrack.read(text, model.alphabet());
        List<Integer> starts = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        new LanguagePath(model, space, words).run((from, to, language, sums) -> {
            Language l = space.language(language);
            if (languages.isEmpty() || !languages.get(languages.size() - 1).equals(l)) {
                starts.add(words.border(from));
                languages.add(l);
            }
        });
        if (starts.isEmpty()) {
            return List.of(new LanguageSpan(new Span(0, text.length()), Language.UND, 0));
        }
        starts.add(text.length());
        List<LanguageSpan> result = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            add(result, judge(text, starts.get(i), starts.get(i + 1), languages.get(i)));
        }
        return List.copyOf(result);
    }

    /** Equal neighbours become one. */
    private static void add(List<LanguageSpan> spans, LanguageSpan span) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).language().equals(span.language())) {
            LanguageSpan before = spans.get(last);
            Span both = new Span(before.span().start(), span.span().end());
            double probability = Math.max(before.probability(), span.probability());
            spans.set(last, new LanguageSpan(both, span.language(), probability));
        } else {
            spans.add(span);
        }
    }

    /** How sure the language of a stretch is; undetermined if the detector finds none in it. */
    private LanguageSpan judge(String text, int start, int end, Language language) {
        Span span = new Span(start, end);
        Detection detection = detect(text.substring(start, end));
        if (detection.language().isUndetermined()) {
            return new LanguageSpan(span, Language.UND, 0);
        }
        for (Alternative a : detection.alternatives()) {
            if (a.language().base().equals(language)) {
                return new LanguageSpan(span, a.language(), a.probability());
            }
        }
        return new LanguageSpan(span, language, DOUBTFUL);
    }

    private Detection detect(String stretch) {
        TextReader reader = new TextReader(model, mask, readAll);
        reader.read(stretch);
        return new Decision(model, mask).decide(stretch, reader);
    }

    /** Foreign words of the original, in order. */
    List<LanguageSpan> foreign(NormalizedText text) {
        NormalizedText composed = Composition.COMPOSED.normalize(text.text());
        OffsetMap map = text.map().andThen(composed.map());
        WordTrack words = WordTrack.read(composed.text(), model.alphabet());
        ForeignFinder finder =
                new ForeignFinder(model, space, WordKnowledge.FILTER, words, neverForeign, ForeignWeights.STANDARD);
        new LanguagePath(model, space, words).run(finder);
        List<LanguageSpan> result = new ArrayList<>();
        for (ForeignWord word : finder.marked()) {
            Span span = map.toOriginal(new Span(word.start, word.end));
            result.add(new LanguageSpan(span, space.language(word.language), word.probability()));
        }
        return List.copyOf(result);
    }
}
