package dev.lede.normalize;

/**
 * The kinds of repair, in the order in which a {@link Normalizer} applies them.
 *
 * <pre>{@code
 * Normalizer quiet = Normalizer.builder()
 *         .with(NormalizationStep.LIGATURES, NormalizationStep.WHITE_SPACE)
 *         .build();
 * quiet.normalize("ﬁsh  and chips").text(); // -> "fish and chips"
 * }</pre>
 */
public enum NormalizationStep {
    /** Takes out terminal escapes such as colours (ECMA-48 control sequences). */
    TERMINAL_ESCAPES,
    /** Decodes character references of HTML. */
    ENTITIES,
    /** Repairs text that was read in the wrong charset. */
    ENCODING,
    /** Spells out Latin ligatures and digraphs. */
    LIGATURES,
    /** Brings full-width and half-width characters to their normal width. */
    WIDTH,
    /** Writes all line ends as {@code \n}. */
    LINE_BREAKS,
    /** Joins words that are parted at the end of a line. */
    HYPHENATION,
    /** Takes out soft hyphens. */
    SOFT_HYPHENS,
    /** Collapses white space. */
    WHITE_SPACE,
    /** Writes quotes in one style. */
    QUOTES,
    /** Writes dashes in one style. */
    DASHES,
    /** Puts U+FFFD in place of unpaired surrogates. */
    SURROGATES,
    /** Takes out control characters and byte order marks. */
    CONTROLS,
    /** Takes out invisible and bidi control characters that the script does not need. */
    INVISIBLE,
    /** Brings the text to a {@link NormalForm}. */
    FORM,
    /** Folds accents away. */
    ACCENTS
}
