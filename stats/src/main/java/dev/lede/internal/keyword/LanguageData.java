package dev.lede.internal.keyword;

/**
 * What the extractor knows of one language. Immutable and thread-safe.
 *
 * @param functionWords the function words
 * @param background how rare words are in ordinary text
 * @param suffixes what stands before words of an ending
 * @param capitals whether a capital inside a sentence marks a name: not in German, where it marks any noun, nor in
 *     scripts without case
 * @param dotlessI whether the lower case of {@code I} is {@code ı}
 */
public record LanguageData(
        FunctionWords functionWords, Background background, SuffixRates suffixes, boolean capitals, boolean dotlessI) {

    /** The rules for text in no known language. */
    public static final LanguageData NEUTRAL =
            new LanguageData(FunctionWords.NONE, Background.NONE, SuffixRates.NONE, true, false);

    /** The data of a language; what there is none of is neutral. */
    public static LanguageData load(String tag) {
        FunctionWords functionWords = FunctionWords.load(tag);
        if (functionWords == FunctionWords.NONE) {
            return NEUTRAL;
        }
        WordDataFile file = WordDataFile.read(tag);
        return new LanguageData(
                functionWords, file.background(), file.suffixes(), hasNameCapitals(tag), tag.equals("tr"));
    }

    private static boolean hasNameCapitals(String tag) {
        return switch (tag) {
            case "de", "ar", "bn", "fa", "he", "hi", "ja", "ka", "ko", "ml", "ta", "te", "th", "ur", "zh" -> false;
            default -> true;
        };
    }
}
