package dev.lede.normalize;

import static dev.lede.normalize.NormalizationStep.ACCENTS;
import static dev.lede.normalize.NormalizationStep.CONTROLS;
import static dev.lede.normalize.NormalizationStep.ENCODING;
import static dev.lede.normalize.NormalizationStep.ENTITIES;
import static dev.lede.normalize.NormalizationStep.INVISIBLE;
import static dev.lede.normalize.NormalizationStep.LIGATURES;
import static dev.lede.normalize.NormalizationStep.LINE_BREAKS;
import static dev.lede.normalize.NormalizationStep.SOFT_HYPHENS;
import static dev.lede.normalize.NormalizationStep.SURROGATES;
import static dev.lede.normalize.NormalizationStep.TERMINAL_ESCAPES;
import static dev.lede.normalize.NormalizationStep.WHITE_SPACE;
import static dev.lede.normalize.NormalizationStep.WIDTH;

import dev.lede.internal.normalize.Pipeline;
import dev.lede.internal.normalize.Step;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Repairs text and keeps the way back to the original. Immutable and thread-safe.
 *
 * <p>Normalizing is linear in the length of the text, and normalizing a result again changes nothing. Text that needs no
 * repair comes back as the same {@code String}. Java serialization writes the options only.
 *
 * <pre>{@code
 * NormalizedText t = Normalizer.news().normalize("perchÃ© no");
 * t.text(); // -> "perché no"
 * t.map().toOriginal(new Span(5, 6)); // -> Span[start=5, end=7]
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class Normalizer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final NormalizerBuilder options;
    private final List<NormalizationStep> steps;
    private final Pipeline pipeline;

    Normalizer(NormalizerBuilder options) {
        this.options = options;
        Map<NormalizationStep, Step> parts = options.parts();
        steps = List.copyOf(parts.keySet());
        pipeline = new Pipeline(List.copyOf(parts.values()));
    }

    /** The presets, each made when first asked for. */
    private static final class Presets {

        private static final class None {
            static final Normalizer INSTANCE = builder().build();
        }

        private static final class Minimal {
            static final Normalizer INSTANCE =
                    builder().with(CONTROLS).form(NormalForm.NFC).build();
        }

        private static final class News {
            static final Normalizer INSTANCE = builder()
                    .with(ENTITIES, ENCODING, CONTROLS)
                    .form(NormalForm.NFC)
                    .build();
        }

        private static final class Clean {
            static final Normalizer INSTANCE = news().toBuilder()
                    .with(TERMINAL_ESCAPES, LIGATURES, WIDTH, LINE_BREAKS, SURROGATES)
                    .quotes(Typography.STRAIGHT)
                    .build();
        }

        private static final class Search {
            static final Normalizer INSTANCE = clean().toBuilder()
                    .with(SOFT_HYPHENS, WHITE_SPACE, INVISIBLE, ACCENTS)
                    .dashes(Typography.STRAIGHT)
                    .form(NormalForm.NFKC_CASEFOLD)
                    .build();
        }
    }

    /** Changes nothing. */
    public static Normalizer none() {
        return Presets.None.INSTANCE;
    }

    /** Canonical composition (NFC), and no control characters. */
    public static Normalizer minimal() {
        return Presets.Minimal.INSTANCE;
    }

    /** Repairs that are safe on any news text; the default. {@link #minimal()} with entities and encoding repaired. */
    public static Normalizer news() {
        return Presets.News.INSTANCE;
    }

    /**
     * The plain form: {@link #news()} with straight quotes, Latin ligatures spelled out, normal width, {@code \n} line
     * ends, no terminal escapes and no unpaired surrogates.
     */
    public static Normalizer clean() {
        return Presets.Clean.INSTANCE;
    }

    /**
     * Folding for matching: {@link #clean()} with case, accents, dashes and white space folded and invisible characters
     * gone. The result is a key to compare, not a text to read.
     */
    public static Normalizer search() {
        return Presets.Search.INSTANCE;
    }

    /** Starts without any step. */
    public static NormalizerBuilder builder() {
        return new NormalizerBuilder();
    }

    /** Starts with the steps of this normalizer. */
    public NormalizerBuilder toBuilder() {
        return new NormalizerBuilder(options);
    }

    /** The steps, in the order in which they run. */
    public Set<NormalizationStep> steps() {
        return options.steps();
    }

    /**
     * Normalizes a text.
     *
     * @param text any text; unpaired surrogates are legal
     * @return the result, with the way back to {@code text}
     */
    public NormalizedText normalize(CharSequence text) {
        String original = Objects.requireNonNull(text, "text").toString();
        int length = original.length();
        int start = 0;
        while (start < length) {
            int end = Normalization.segmentEnd(original, start);
            long concerned = pipeline.concerned(original, start, end);
            if (concerned != 0) {
                return new Normalization(pipeline).run(this, original, start, end, concerned);
            }
            start = end;
        }
        return new NormalizedText(this, original, original, OffsetMap.identity());
    }

    /**
     * Normalizes a stream, with the same result as in one piece.
     *
     * <p>Memory is bounded by the longest stretch without a place to cut: a line break, or in very long lines the blank
     * between two words. Neither argument is closed.
     *
     * @param in the text
     * @param out where the result goes
     * @throws IOException if reading or writing fails
     */
    public void normalize(Reader in, Appendable out) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        new Normalization(pipeline).run(in, out);
    }

    boolean hasOptions(NormalizerBuilder other) {
        return options.steps().equals(other.steps())
                && options.quotes() == other.quotes()
                && options.dashes() == other.dashes()
                && options.form() == other.form();
    }

    List<Change> changes(String original) {
        ChangeLog log = new ChangeLog(steps);
        int start = 0;
        while (start < original.length()) {
            int end = Normalization.segmentEnd(original, start);
            log.startAt(start);
            pipeline.run(original.substring(start, end), pipeline.concerned(original, start, end), log);
            start = end;
        }
        return log.changes();
    }

    @Serial
    private Object writeReplace() {
        return new SerializedNormalizer(options);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedNormalizer.class + " is read");
    }
}
