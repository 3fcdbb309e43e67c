package dev.lede.examples.report.chart;

import java.util.Locale;

/** A drawing of fixed inner width with a title and a description; scaled to the room it is given. */
final class Chart {

    /** The inner width. Type of 13 units stays legible where a telephone shows 350 pixels of it. */
    static final double WIDTH = 420;

    static final double LINE = 22;

    private final Markup markup = new Markup();

    Chart(String title, String description, double height) {
        markup.open(
                "svg",
                "viewBox",
                "0 0 " + number(WIDTH) + " " + number(height),
                "role",
                "img",
                "aria-label",
                title + ". " + description,
                "xmlns",
                "http://www.w3.org/2000/svg");
        markup.element("title", title);
    }

    Chart rect(String style, double x, double y, double width, double height, String tip) {
        markup.open(
                "rect",
                "class",
                style,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
        if (!tip.isEmpty()) {
            markup.element("title", tip);
        }
        markup.close("rect");
        return this;
    }

    Chart line(String style, double x1, double y1, double x2, double y2) {
        markup.open("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
        markup.close("line");
        return this;
    }

    Chart path(String style, CharSequence commands) {
        markup.open("path", "class", style, "d", commands.toString()).close("path");
        return this;
    }

    Chart text(String style, String anchor, double x, double y, String text) {
        markup.element("text", text, "class", style, "text-anchor", anchor, "x", number(x), "y", number(y));
        return this;
    }

    String end() {
        return markup.close("svg").toString();
    }

    /** A coordinate with one decimal at most, which is finer than any screen. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
