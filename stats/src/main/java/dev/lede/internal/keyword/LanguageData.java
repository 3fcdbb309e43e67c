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

    /** The rules for text in no known language, with what may be taken for its function words. */
    static LanguageData neutral(FunctionWords functionWords) {
        return new LanguageData(functionWords, WordList.NONE, SuffixRates.NONE, true, false);
    }

    /** The data of a language that has a list of function words; what else there is none of is neutral. */
    public static LanguageData load(String tag) {
        WordDataFile file = WordDataFile.read(tag);
        return new LanguageData(
                FunctionWords.load(tag), file.background(), file.suffixes(), hasNameCapitals(tag), tag.equals("tr"));
    }

    /** The same with another measure of how rare words are. */
    LanguageData with(Background other) {
        return new LanguageData(functionWords, other, suffixes, capitals, dotlessI);
    }

    private static boolean hasNameCapitals(String tag) {
        return switch (tag) {
            case "de", "ar", "bn", "fa", "he", "hi", "ja", "ka", "ko", "ml", "ta", "te", "th", "ur", "zh" -> false;
            default -> true;
        };
    }
}
