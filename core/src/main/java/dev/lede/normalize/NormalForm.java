package dev.lede.normalize;

/**
 * The normalization forms of Unicode (UAX #15).
 *
 * <pre>{@code
 * Normalizer composing = Normalizer.builder().form(NormalForm.NFKC).build();
 * composing.normalize("５ ㎞").text(); // -> "5 km"
 * }</pre>
 */
public enum NormalForm {
    /** Text stays as it is. */
    NONE,
    /** Canonical composition. */
    NFC,
    /** Canonical decomposition. */
    NFD,
    /** Compatibility composition. */
    NFKC,
    /** Compatibility decomposition. */
    NFKD,
    /** Compatibility composition with case folded and ignorable characters taken out, for matching. */
    NFKC_CASEFOLD
}
