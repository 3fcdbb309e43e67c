package dev.lede.benchmarks;

import dev.lede.benchmarks.MixedTexts.Joined;
import dev.lede.benchmarks.MixedTexts.Spun;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well stretches and foreign words are found, with examples of errors.
 *
 * <p>Four sets of texts are made of development lines: two sentences joined, for every pair of 30 languages in both
 * orders; a sentence quoted in a paragraph of another language; paragraphs of one language; sentences with words of
 * another language put in. Argument: the folder of the corpora, by default what the system property {@code lede.data}
 * names.
 */
public final class MixedTextReport {

    private static final int SHOWN = 6;
    private static final int BINS = 15;

    private final LanguageDetector detector = LanguageDetector.standard();
    private final PrintStream out;
    private int shown;

    private MixedTextReport(PrintStream out) {
        this.out = out;
    }

    /** Prints all figures to standard output. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(args.length > 0 ? args[0] : System.getProperty("lede.data", "../shared/corpora"));
        MixedTexts texts = new MixedTexts(corpora.resolve("langid"));
        MixedTextReport report = new MixedTextReport(System.out);
        report.joined(texts.joined());
        report.quoted(texts.quoted());
        report.single(texts.single());
        report.foreign(texts.spun());
    }

    private void joined(List<Joined> texts) {
        shown = 0;
        int near = 0;
        int right = 0;
        for (Joined t : texts) {
            List<LanguageSpan> spans = detector.spans(t.text());
            boolean two = spans.size() == 2;
            boolean close = two && words(t.text(), spans.get(0).span().end(), t.start()) <= 1;
            boolean both = two && is(spans.get(0), t.host()) && is(spans.get(1), t.guest());
            near += close ? 1 : 0;
            right += both ? 1 : 0;
            show(close && both, t, spans);
        }
        say("joined: border within one word %.3f, both languages right %.3f", texts.size(), near, right);
    }

    private void quoted(List<Joined> texts) {
        shown = 0;
        int found = 0;
        for (Joined t : texts) {
            List<LanguageSpan> spans = detector.spans(t.text());
            boolean hit = spans.stream().anyMatch(s -> is(s, t.guest()) && matches(s.span(), t));
            found += hit ? 1 : 0;
            show(hit, t, spans);
        }
        say("quoted: found %.3f", texts.size(), found);
    }

    /** Whether a stretch covers four fifths of the quotation, and little else. */
    private static boolean matches(Span span, Joined t) {
        int overlap = Math.min(span.end(), t.end()) - Math.max(span.start(), t.start());
        int length = t.end() - t.start();
        return overlap > 0.8 * length && span.length() < 1.3 * length + 10;
    }

    private void single(List<Joined> texts) {
        shown = 0;
        int whole = 0;
        int right = 0;
        for (Joined t : texts) {
            List<LanguageSpan> spans = detector.spans(t.text());
            boolean one = spans.size() == 1;
            whole += one ? 1 : 0;
            right += one && is(spans.get(0), t.host()) ? 1 : 0;
            show(one, t, spans);
        }
        say("single: one stretch %.3f, of the right language %.3f", texts.size(), whole, right);
    }

    private void foreign(List<Spun> texts) {
        shown = 0;
        int inserted = 0;
        int hits = 0;
        int right = 0;
        int wrong = 0;
        int noise = 0;
        int words = 0;
        double[][] bins = new double[BINS][3];
        for (Spun t : texts) {
            List<LanguageSpan> marks = detector.foreign(t.text());
            inserted += t.inserted().size();
            words += t.inserted().isEmpty() ? t.text().split("\\s+").length : 0;
            for (LanguageSpan mark : marks) {
                boolean hit = t.inserted().stream().anyMatch(s -> overlap(s, mark.span()));
                hits += hit ? 1 : 0;
                double[] bin = bins[(int) Math.min(BINS - 1, mark.probability() * BINS)];
                bin[0]++;
                bin[1] += hit ? 1 : 0;
                bin[2] += mark.probability();
                right += hit && is(mark, t.guest()) ? 1 : 0;
                wrong += !hit && !t.inserted().isEmpty() ? 1 : 0;
                noise += t.inserted().isEmpty() ? 1 : 0;
                if (!hit && shown++ < 4 * SHOWN) {
                    out.println("  " + t.host() + ": " + mark.span().text(t.text()) + " (" + mark.language() + ")");
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "foreign words: precision %.3f, recall %.3f, language right %.3f, false in 1,000 words %.2f (%d)%n",
                hits / (double) (hits + wrong),
                hits / (double) inserted,
                right / (double) inserted,
                1000.0 * noise / words,
                inserted);
        out.printf(Locale.ROOT, "calibration error of the marks %.3f%n", calibrationError(bins));
    }

    /** Mean distance of claimed from reached, over equal bins of (marks, right, claimed). */
    private static double calibrationError(double[][] bins) {
        double sum = 0;
        double marks = 0;
        for (double[] bin : bins) {
            marks += bin[0];
            sum += Math.abs(bin[1] - bin[2]);
        }
        return sum / Math.max(1, marks);
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static boolean is(LanguageSpan span, String tag) {
        return span.language().base().tag().equals(tag);
    }

    /** How many words stand between two offsets. */
    private static int words(String text, int a, int b) {
        String between = text.substring(Math.min(a, b), Math.max(a, b)).strip();
        return between.isEmpty() ? 0 : between.split("\\s+").length;
    }

    private void show(boolean good, Joined t, List<LanguageSpan> spans) {
        if (good || shown++ >= SHOWN) {
            return;
        }
        StringBuilder line =
                new StringBuilder("  ").append(t.host()).append('-').append(t.guest());
        for (LanguageSpan s : spans) {
            line.append(" [")
                    .append(s.language())
                    .append(": ")
                    .append(s.span().text(t.text()).strip())
                    .append(']');
        }
        out.println(line);
    }

    private void say(String format, int n, int... counts) {
        Object[] shares = new Object[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shares[i] = counts[i] / (double) n;
        }
        out.printf(Locale.ROOT, format + " (%d texts)%n", append(shares, n));
    }

    private static Object[] append(Object[] values, int last) {
        Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = last;
        return all;
    }
}
