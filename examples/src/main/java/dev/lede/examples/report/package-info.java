/**
 * The main job: everything the library says of an article.
 *
 * <p>{@link dev.lede.examples.report.Analyst} gathers the facts into an {@link dev.lede.examples.report.ArticleReport},
 * on repaired text but with offsets into the original; {@link dev.lede.examples.report.TerminalReport} shows them in a
 * terminal and {@link dev.lede.examples.report.HtmlReport} as a page.
 */
package dev.lede.examples.report;
