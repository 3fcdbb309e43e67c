package dev.lede.normalize;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** A preset or a random composition of steps, as a fuzzer chooses. */
final class FuzzedNormalizer {

    private FuzzedNormalizer() {}

    static Normalizer of(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 6)) {
            case 0 -> Normalizer.minimal();
            case 1 -> Normalizer.news();
            case 2 -> Normalizer.clean();
            case 3 -> Normalizer.search();
            default -> composed(data);
        };
    }

    private static Normalizer composed(FuzzedDataProvider data) {
        NormalizerBuilder builder = Normalizer.builder();
        for (NormalizationStep step : NormalizationStep.values()) {
            if (data.consumeBoolean()) {
                builder.with(step);
            }
        }
        return builder.quotes(data.pickValue(Typography.values()))
                .dashes(data.pickValue(Typography.values()))
                .form(data.pickValue(NormalForm.values()))
                .build();
    }
}
