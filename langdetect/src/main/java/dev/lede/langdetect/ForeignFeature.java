package dev.lede.langdetect;

/** What is looked at to tell a foreign word; the weights of {@link ForeignWeights} stand in this order. */
enum ForeignFeature {
    /** Always 1. */
    BIAS,
    /** How far the guest's n-gram score lies above the host's, in logits; 0 in another script. */
    LEAD,
    /** The host does not use the word's script. */
    OTHER_SCRIPT,
    /** How far the host's n-gram score lies below the best of all languages. */
    HOST_DEFICIT,
    /** The lead, counting more in long words. */
    LEAD_BY_LENGTH,
    /** How far the n-gram score of junk lies above the host's. */
    JUNK,
    /** Logarithm of the word's frequency per million in the guest. */
    FREQUENCY,
    /** Logarithm of one more than the number of languages that use the word: international words have many. */
    USERS,
    /** Share of running words that the host's list lacks. */
    UNKNOWN_RATE,
    /** Logarithm of that share. */
    LOG_UNKNOWN_RATE,
    /** Letters, at most 14. */
    LENGTH,
    /** At most four letters. */
    SHORT,
    /** Three letters. */
    SHORTEST,
    /** The guest is English. */
    ENGLISH,
    /** The guest is one of the other languages whose words are often met. */
    WIDESPREAD,
    /** A capital at the start of a sentence. */
    CAPITAL,
    /** Such a capital on a word that is mostly a name. */
    CAPITAL_NAME,
    /** The word is mostly written with a capital. */
    NAME,
    /** The host knows the word, but as a rare one. */
    KNOWN,
    /** How much more frequent such a word is in the guest, as a logarithm. */
    KNOWN_FREQUENCY,
    /** The lead of such a word. */
    KNOWN_LEAD,
    /** How far the guest's n-gram score lies below the best of all languages. */
    GUEST_DEFICIT,
    /** The host's words are known from a text only, not from a list. */
    UNLISTED,
    /** The lead of a word with a capital. */
    CAPITAL_LEAD,
    /** A quotation mark, a bracket or a dash stands before the word. */
    QUOTED,
    /** A hyphen joins it to a neighbour. */
    HYPHEN,
    /** The word before has a capital that no start of a sentence explains. */
    AFTER_NAME,
    /** The word behind has one. */
    BEFORE_NAME,
    /** Share of other such words in the stretch: where there are many, the host may be wrong. */
    DENSITY,
    /** How far the host's score for the stretch lies above the guest's, for a word. */
    HOST_MARGIN,
    /** The word is known by its script only, which one language uses. */
    OWN_SCRIPT,
    /** One divided by the number of words of the stretch. */
    SHORT_STRETCH
}
