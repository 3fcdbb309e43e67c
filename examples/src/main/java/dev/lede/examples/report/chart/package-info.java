/**
 * The few charts that a report needs, as SVG that stands in a page: bars, a histogram, a rank plot, a barcode of places
 * and a line over time.
 *
 * <p>Colours come from the classes {@code bar}, {@code dot}, {@code grid}, {@code label} and {@code value} of the page,
 * so that dark mode and print need no second drawing. Every chart has a title for those who do not see it.
 */
package dev.lede.examples.report.chart;
