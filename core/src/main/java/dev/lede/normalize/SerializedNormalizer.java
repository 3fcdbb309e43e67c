package dev.lede.normalize;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.stream.Stream;

/** Stands in for a {@link Normalizer} in Java serialization: what was chosen, and nothing of what works. */
final class SerializedNormalizer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final NormalizationStep[] steps;
    private final Typography quotes;
    private final Typography dashes;
    private final NormalForm form;

    SerializedNormalizer(NormalizerBuilder options) {
        steps = options.steps().toArray(NormalizationStep[]::new);
        quotes = options.quotes();
        dashes = options.dashes();
        form = options.form();
    }

    /** A shared preset where there is one of these options. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            NormalizerBuilder options = Normalizer.builder()
                    .with(steps)
                    .quotes(quotes)
                    .dashes(dashes)
                    .form(form);
            return Stream.of(Normalizer.news(), Normalizer.clean(), Normalizer.search())
                    .filter(preset -> preset.hasOptions(options))
                    .findFirst()
                    .orElseGet(options::build);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the options of a normalizer").initCause(e);
        }
    }
}
