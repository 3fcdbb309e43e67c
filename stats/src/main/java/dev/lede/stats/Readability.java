package dev.lede.stats;

import dev.lede.text.Language;
import java.util.Objects;

/**
 * How easy a text is to read, by the formulas in use. Immutable and thread-safe.
 *
 * <p>In formulas there are w words, s sentences, l letters and digits, y syllables, p words of three syllables or more,
 * g words of more than six letters; see {@link TextSize} for what is counted and {@link Syllables} for how. A text
 * without words has no readability: NaN. The formulas were fitted to prose of a hundred words and more; on a headline
 * they mean little.
 *
 * <pre>{@code
 * Readability it = Readability.of(article, Language.of("it"));
 * it.gulpease(); // 0 (hard) to 100 (easy)
 * }</pre>
 */
public final class Readability {

    private final TextSize size;
    private final double wordsPerSentence;
    private final double syllablesPerWord;

    private Readability(TextSize size) {
        this.size = size;
        wordsPerSentence = ratio(size.words(), size.sentences());
        syllablesPerWord = ratio(size.syllables(), size.words());
    }

    /** The readability of a text in {@code language}. Linear in the text. */
    public static Readability of(CharSequence text, Language language) {
        return new Readability(TextSize.of(text, language));
    }

    /** The readability of a text already counted. */
    public static Readability of(TextSize size) {
        return new Readability(Objects.requireNonNull(size, "size"));
    }

    /** What was counted. */
    public TextSize size() {
        return size;
    }

    private static double ratio(long count, long of) {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /**
     * Reading ease by the formula for {@code language}: Flesch for English, {@link #fleschVacca} (it), {@link #amstad}
     * (de), {@link #fernandezHuerta} (es), {@link #kandelMoles} (fr), {@link #douma} (nl), {@link #martins} (pt),
     * {@link #oborneva} (ru); NaN for a language without one. About 0 (hard) to 100 (easy).
     */
    public double readingEase(Language language) {
        return switch (Objects.requireNonNull(language, "language").base().tag()) {
            case "en" -> fleschReadingEase();
            case "it" -> fleschVacca();
            case "de" -> amstad();
            case "es" -> fernandezHuerta();
            case "fr" -> kandelMoles();
            case "nl" -> douma();
            case "pt" -> martins();
            case "ru" -> oborneva();
            default -> Double.NaN;
        };
    }

    /** English: {@code 206.835 - 1.015 w/s - 84.6 y/w} (Flesch 1948). */
    public double fleschReadingEase() {
        return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
    }

    /** Italian: {@code 217 - 1.3 w/s - 60 y/w} (Franchina and Vacca 1986). */
    public double fleschVacca() {
        return 217 - 1.3 * wordsPerSentence - 60 * syllablesPerWord;
    }

    /** German: {@code 180 - w/s - 58.5 y/w} (Amstad 1978). */
    public double amstad() {
        return 180 - wordsPerSentence - 58.5 * syllablesPerWord;
    }

    /** Spanish: {@code 206.84 - 1.02 w/s - 60 y/w} (Fernandez Huerta 1959, sentence term as corrected by Law 2011). */
    public double fernandezHuerta() {
        return 206.84 - 1.02 * wordsPerSentence - 60 * syllablesPerWord;
    }

    /** French: {@code 207 - 1.015 w/s - 73.6 y/w} (Kandel and Moles 1958). */
    public double kandelMoles() {
        return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
    }

    /** Dutch: {@code 206.84 - 0.93 w/s - 77 y/w} (Douma 1960). */
    public double douma() {
        return 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
    }

    /** Portuguese: {@code 248.835 - 1.015 w/s - 84.6 y/w} (Martins et al. 1996). */
    public double martins() {
        return fleschReadingEase() + 42;
    }

    /** Russian: {@code 206.835 - 1.3 w/s - 60.1 y/w} (Oborneva 2006). */
    public double oborneva() {
        return 206.835 - 1.3 * wordsPerSentence - 60.1 * syllablesPerWord;
    }

    /** Italian, without syllables: {@code 89 + (300 s - 10 l)/w}, cut to 0 to 100 (Lucisano and Piemontese 1988). */
    public double gulpease() {
        double raw = 89 + 300 * ratio(size.sentences(), size.words()) - 10 * lettersPerWord();
        return Double.isNaN(raw) ? raw : Math.max(0, Math.min(100, raw));
    }

    /** English school grade: {@code 0.39 w/s + 11.8 y/w - 15.59} (Kincaid et al. 1975). */
    public double fleschKincaidGrade() {
        return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
    }

    /** English years of school: {@code 0.4 (w/s + 100 p/w)} (Gunning 1952). */
    public double gunningFog() {
        return 0.4 * (wordsPerSentence + 100 * ratio(size.polysyllables(), size.words()));
    }

    /** English years of school: {@code 1.0430 sqrt(30 p/s) + 3.1291} (McLaughlin 1969). */
    public double smog() {
        return 1.0430 * Math.sqrt(30 * ratio(size.polysyllables(), size.sentences())) + 3.1291;
    }

    /** English school grade, without syllables: {@code 4.71 l/w + 0.5 w/s - 21.43} (Senter and Smith 1967). */
    public double ari() {
        return 4.71 * lettersPerWord() + 0.5 * wordsPerSentence - 21.43;
    }

    /** English school grade, without syllables: {@code 5.88 l/w - 29.6 s/w - 15.8} (Coleman and Liau 1975). */
    public double colemanLiau() {
        return 5.88 * lettersPerWord() - 29.6 * ratio(size.sentences(), size.words()) - 15.8;
    }

    /** Any European language: {@code w/s + 100 g/w}; below 30 easy, above 60 hard (Bjornsson 1968). */
    public double lix() {
        return wordsPerSentence + 100 * ratio(size.longWords(), size.words());
    }

    /** Any European language: {@code g/s} (Anderson 1983). */
    public double rix() {
        return ratio(size.longWords(), size.sentences());
    }

    private double lettersPerWord() {
        return ratio(size.letters(), size.words());
    }
}
