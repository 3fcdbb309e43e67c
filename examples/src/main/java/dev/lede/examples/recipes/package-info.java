/**
 * Recipes: one small task each, compiled and tested, to copy from.
 *
 * <ul>
 *   <li>{@link dev.lede.examples.recipes.DetectLanguage}: tell the language of a text
 *   <li>{@link dev.lede.examples.recipes.DetectAmongFew}: tell the language when only some can be meant
 *   <li>{@link dev.lede.examples.recipes.MarkForeignWords}: put brackets around words of another language
 *   <li>{@link dev.lede.examples.recipes.OwnAbbreviations}: split sentences with abbreviations of your house
 *   <li>{@link dev.lede.examples.recipes.HighlightOriginal}: search repaired text, highlight the original
 *   <li>{@link dev.lede.examples.recipes.CountAndMerge}: count in parts and put the counts together
 *   <li>{@link dev.lede.examples.recipes.CountWithoutForeignWords}: leave words of another language out of the counts
 *   <li>{@link dev.lede.examples.recipes.CompareCorpora}: find what sets one collection apart from another
 *   <li>{@link dev.lede.examples.recipes.KeywordsAgainstArchive}: name what is new for readers of your archive
 *   <li>{@link dev.lede.examples.recipes.SummaryOfTerms}: name the key terms of an article in any language
 * </ul>
 *
 * <p>For search engines and clusters see the modules {@code examples/lucene} and {@code examples/spark}.
 */
package dev.lede.examples.recipes;
