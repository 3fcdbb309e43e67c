package dev.lede.normalize;

/** Normalizers by the names that test tables use. */
final class Presets {

    private Presets() {}

    static Normalizer named(String name) {
        return switch (name) {
            case "none" -> Normalizer.none();
            case "minimal" -> Normalizer.minimal();
            case "news" -> Normalizer.news();
            case "clean" -> Normalizer.clean();
            case "search" -> Normalizer.search();
            case "curly" -> Normalizer.builder().quotes(Typography.TYPOGRAPHIC).build();
            case "long" -> Normalizer.builder().dashes(Typography.TYPOGRAPHIC).build();
            default ->
                Normalizer.builder().with(NormalizationStep.valueOf(name)).build();
        };
    }
}
