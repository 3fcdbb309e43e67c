package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import dev.lede.normalize.Normalizer;
import dev.lede.text.Span;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermCounterTest {

    private static final Set<TokenType> NOT_COUNTED = EnumSet.of(
            TokenType.PUNCTUATION,
            TokenType.SYMBOL,
            TokenType.EMOJI,
            TokenType.URL,
            TokenType.EMAIL,
            TokenType.SPACE,
            TokenType.OTHER);

    @Test
    void counts_agreeWithAHashMap() {
        List<String> texts = RandomTexts.of(7, 300);
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Long> documents = new HashMap<>();
        for (String text : texts) {
            Set<String> seen = new HashSet<>();
            for (Token token : Tokenizer.news().tokenize(text)) {
                if (!NOT_COUNTED.contains(token.type())) {
                    String term = simpleFold(token.text(text)).replace(' ', '\u00a0');
                    counts.merge(term, 1L, Long::sum);
                    if (seen.add(term)) {
                        documents.merge(term, 1L, Long::sum);
                    }
                }
            }
        }
        TermCounter counter = TermCounter.create();
        texts.forEach(counter::add);
        TermCounts actual = counter.counts();
        assertThat(actual.terms()).containsExactlyElementsOf(counts.keySet());
        assertThat(actual.stream()).allSatisfy(row -> {
            assertThat(row.count()).as(row.term()).isEqualTo(counts.get(row.term()));
            assertThat(row.documents()).as(row.term()).isEqualTo(documents.get(row.term()));
        });
        assertThat(actual.documents()).isEqualTo(300);
        assertThat(actual.total())
                .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private static String simpleFold(String word) {
        return word.codePoints()
                .map(c -> UCharacter.foldCase(c, true))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void ngrams_doNotCrossPunctuationOrDocuments() {
        TermCounter counter = TermCounter.builder().ngrams(2, 3).build();
        counter.add("a b c, d e");
        counter.add("f");
        assertThat(counter.counts().terms()).containsExactly("a b", "a b c", "b c", "d e");
    }

    @Test
    void ngrams_singleWordsAreLeftOutWhenNotAskedFor() {
        TermCounter counter = TermCounter.builder().ngrams(3, 3).build();
        counter.add("a b c d");
        assertThat(counter.counts().terms()).containsExactly("a b c", "b c d");
        assertThat(counter.counts().total()).isEqualTo(2);
    }

    @Test
    void skipGrams_asInGuthrie2006() {
        TermCounter counter = TermCounter.builder().ngrams(2, 2).maxSkip(2).build();
        counter.add("insurgents killed in ongoing fighting");
        assertThat(counter.counts().terms())
                .containsExactlyInAnyOrder(
                        "insurgents killed",
                        "insurgents in",
                        "insurgents ongoing",
                        "killed in",
                        "killed ongoing",
                        "killed fighting",
                        "in ongoing",
                        "in fighting",
                        "ongoing fighting");
        TermCounter trigrams = TermCounter.builder().ngrams(3, 3).maxSkip(2).build();
        trigrams.add("insurgents killed in ongoing fighting");
        assertThat(trigrams.counts().total()).isEqualTo(10);
    }

    @Test
    void skipGrams_agreeWithEnumeration() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int longest = 2 + random.nextInt(3);
            int skip = random.nextInt(4);
            String[] words = RandomTexts.text(random, 12)
                    .replaceAll("[^w0-9 ]", "")
                    .strip()
                    .split(" +");
            Map<String, Long> expected = new TreeMap<>();
            for (int first = 0; first < words.length; first++) {
                enumerate(words, first, words[first], 1, skip, longest, expected);
            }
            TermCounter counter =
                    TermCounter.builder().ngrams(2, longest).maxSkip(skip).build();
            counter.add(String.join(" ", words));
            Map<String, Long> actual = new TreeMap<>();
            counter.counts().stream().forEach(row -> actual.put(row.term(), row.count()));
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void ngrams_ofRunsOfEveryLength(int skip) {
        for (int length = 1; length <= 100; length++) {
            String[] words = IntStream.range(0, length).mapToObj(i -> "w" + i).toArray(String[]::new);
            Map<String, Long> expected = new TreeMap<>();
            for (int first = 0; first < length; first++) {
                expected.merge(words[first], 2L, Long::sum);
                enumerate(words, first, words[first], 1, skip, 3, expected);
                enumerate(words, first, words[first], 1, skip, 3, expected);
            }
            TermCounter counter =
                    TermCounter.builder().ngrams(1, 3).maxSkip(skip).build();
            String run = String.join(" ", words);
            counter.add(run + ", " + run);
            Map<String, Long> actual = new TreeMap<>();
            counter.counts().stream().forEach(row -> actual.put(row.term(), row.count()));
            assertThat(actual).as("runs of %s words", length).isEqualTo(expected);
        }
    }

    @Test
    void add_exceptASpanAnywhere() {
        String text = IntStream.range(0, 70).mapToObj(i -> "w" + (i + 10)).collect(Collectors.joining(" "));
        for (int word = 0; word < 70; word++) {
            TermCounter counter = TermCounter.builder().ngrams(2, 2).build();
            counter.add(text, List.of(new Span(4 * word, 4 * word + 3)));
            int across = word == 0 || word == 69 ? 1 : 2;
            assertThat(counter.counts().size()).as("without word %s", word).isEqualTo(69 - across);
        }
    }

    private static void enumerate(
            String[] words, int last, String gram, int length, int skip, int longest, Map<String, Long> into) {
        for (int next = last + 1; length < longest && next < words.length && next - last - 1 <= skip; next++) {
            String longer = gram + " " + words[next];
            into.merge(longer, 1L, Long::sum);
            enumerate(words, next, longer, length + 1, skip - (next - last - 1), longest, into);
        }
    }

    @Test
    void stopWords_policies() {
        Map<StopWordPolicy, String> expected = new LinkedHashMap<>();
        expected.put(StopWordPolicy.REMOVE, "[bank, bank england, bank england rose, england, england rose, rose]");
        expected.put(StopWordPolicy.BREAK, "[bank, england, england rose, rose]");
        expected.put(StopWordPolicy.EDGES, "[bank, bank of england, england, england rose, rose]");
        expected.forEach((policy, terms) -> {
            TermCounter counter = TermCounter.builder()
                    .ngrams(1, 3)
                    .stopWords(Set.of("the", "of")::contains, policy)
                    .build();
            counter.add("The Bank of England rose");
            assertThat(counter.counts().terms()).as(policy.name()).hasToString(terms);
        });
    }

    @Test
    void casePolicy_keepLeavesWordsAsWritten() {
        TermCounter counter = TermCounter.builder().casePolicy(CasePolicy.KEEP).build();
        counter.add("Rome rome ROME");
        assertThat(counter.counts().terms()).containsExactly("ROME", "Rome", "rome");
    }

    @Test
    void caseFolding_followsIcuForEveryCodePoint() {
        int[] wrong = IntStream.rangeClosed(0, 0x10FFFF)
                .filter(c -> !CaseFolding.fold(Character.toString(c))
                        .equals(Character.toString(UCharacter.foldCase(c, true))))
                .toArray();
        assertThat(wrong).isEmpty();
    }

    @Test
    void add_withConsumerTellsThePlaceOfEachTerm() {
        String text = "Old bridge, OLD river";
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        StringBuilder seen = new StringBuilder();
        counter.add(text, (term, start, end) -> seen.append(counter.term(term))
                .append('=')
                .append(text, start, end)
                .append(';'));
        assertThat(seen)
                .hasToString("old=Old;bridge=bridge;old bridge=Old bridge;old=OLD;river=river;old river=OLD river;");
        counter.add(text);
        assertThat(counter.counts().total()).isEqualTo(12);
    }

    @Test
    void add_normalizedTextCountsTheNormalForm() {
        TermCounter counter = TermCounter.create();
        counter.add(Normalizer.minimal().normalize("cafe\u0301"));
        assertThat(counter.counts().terms()).containsExactly("caf\u00e9");
    }

    @Test
    void add_growsOverManyTermsAndLongWords() {
        StringBuilder text = new StringBuilder("a".repeat(1_000_000)).append(' ');
        for (int i = 0; i < 50_000; i++) {
            text.append('x').append(i).append(' ');
        }
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        counter.add(text);
        assertThat(counter.counts().size()).isEqualTo(100_001);
        assertThat(counter.counts().count("a".repeat(1_000_000))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(CasePolicy.class)
    void add_wordsOfEveryLength(CasePolicy policy) {
        TermCounter counter = TermCounter.builder().casePolicy(policy).build();
        String alphabet = "abcdefghijklmnopqrstuvwxyzáßжд".repeat(20);
        for (int length = 1; length <= alphabet.length(); length++) {
            String word = alphabet.substring(0, length);
            counter.add(word + " " + word + ", " + word);
            counter.add(word);
        }
        TermCounts counts = counter.counts();
        assertThat(counts.size()).isEqualTo(alphabet.length());
        assertThat(counts.stream())
                .allMatch(row -> alphabet.startsWith(row.term()) && row.count() == 4 && row.documents() == 2);
    }

    @Test
    void add_wordsThatDifferInOneUnit() {
        List<String> words = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            for (int at = 0; at < length; at++) {
                words.add("a".repeat(at) + "b" + "a".repeat(length - at - 1));
            }
        }
        TermCounter counter = TermCounter.create();
        counter.add(String.join(" ", words));
        counter.add(String.join(" ", words));
        assertThat(counter.counts().terms())
                .containsExactlyElementsOf(words.stream().sorted().toList());
        assertThat(counter.counts().stream()).allMatch(row -> row.count() == 2 && row.documents() == 2);
    }

    @Test
    void add_afterAConsumerFailed_countsTheNextTextAlone() {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        assertThatThrownBy(() -> counter.add("one two three", (term, start, end) -> {
                    if (term < 0) {
                        throw new UnsupportedOperationException("full");
                    }
                }))
                .hasMessage("full");
        counter.add("four five");
        assertThat(counter.counts().terms()).containsExactly("five", "four", "four five", "one", "one two", "two");
        assertThat(counter.counts().documents()).isEqualTo(2);
    }

    @Test
    void merge_addsToWhatIsCountedHere() {
        TermCounter counter = TermCounter.create();
        counter.add("a b");
        TermCounts once = counter.counts();
        counter.merge(once);
        counter.merge(once);
        assertThat(counter.counts().count("a")).isEqualTo(3);
        assertThat(counter.counts().documents()).isEqualTo(3);
    }

    @Test
    void builder_numbersOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.builder().ngrams(0, 1).build())
                .withMessageContaining("0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.builder().ngrams(3, 2).build())
                .withMessageContaining("3 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.builder().maxSkip(-1).build())
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.create().term(0))
                .withMessageContaining("0");
        assertThatNullPointerException()
                .isThrownBy(() -> TermCounter.create().add((CharSequence) null))
                .withMessage("text");
    }

    @Test
    void add_exceptSpans_countsWhatSharesNoCharacterWithThem() {
        String text = "uno two due three tre";
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        counter.add(text, List.of(new Span(15, 16), new Span(4, 5), new Span(5, 7), new Span(9, 9)));
        assertThat(counter.counts().terms()).containsExactly("due", "tre", "uno");
        assertThat(counter.counts().total()).isEqualTo(3);
        assertThat(counter.counts().documents()).isEqualTo(1);
    }

    @Test
    void add_exceptNothing_isTheSameAsWithoutExceptions() {
        TermCounter plain = TermCounter.builder().ngrams(1, 3).build();
        TermCounter except = TermCounter.builder().ngrams(1, 3).build();
        for (String text : RandomTexts.of(11, 30)) {
            plain.add(text);
            except.add(text, List.of());
        }
        assertThat(except.counts().toBytes()).isEqualTo(plain.counts().toBytes());
    }

    @Test
    void add_exceptRandomSpans_countsTheTokensThatNoSpanTouches() {
        Random random = new Random(5);
        for (String text : RandomTexts.of(12, 100)) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0 && !text.isEmpty(); i--) {
                int start = random.nextInt(text.length());
                spans.add(new Span(start, start + random.nextInt(Math.min(20, text.length() - start + 1))));
            }
            long expected = Tokenizer.news().stream(text)
                    .filter(token -> token.type() == TokenType.WORD)
                    .filter(token -> spans.stream().noneMatch(span -> !span.isEmpty() && span.overlaps(token.span())))
                    .count();
            TermCounter counter =
                    TermCounter.builder().types(Set.of(TokenType.WORD)).build();
            counter.add(text, spans);
            assertThat(counter.counts().total()).isEqualTo(expected);
        }
    }

    @Test
    void add_exceptSpansOfTheOriginal_areFoundInTheNormalizedText() {
        String raw = "caff&egrave; superb &amp; nero";
        TermCounter counter = TermCounter.create();
        counter.add(Normalizer.news().normalize(raw), List.of(new Span(raw.indexOf("superb"), raw.indexOf(" &amp;"))));
        assertThat(counter.counts().terms()).containsExactly("caff\u00E8", "nero");
    }

    @Test
    void add_exceptSpanBehindTheText_isRefused() {
        TermCounter counter = TermCounter.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.add("abc", List.of(new Span(2, 4))))
                .withMessageContaining("length 3");
        assertThat(counter.counts().documents()).isZero();
    }
}
