package dev.lede.examples.report;

import dev.lede.examples.report.chart.Markup;

/** A table with named columns whose rows have anchors. */
final class HtmlTable {

    private final Markup page;
    private final String prefix;
    private final String[] heads;

    /** Writes the cells of a row. */
    interface RowWriter {
        void write(int row, Cells cells);
    }

    /**
     * A table.
     *
     * @param page where it stands
     * @param prefix the beginning of all anchors
     * @param heads the names of the columns, with a number sign before those that hold numbers
     */
    HtmlTable(Markup page, String prefix, String... heads) {
        this.page = page;
        this.prefix = prefix;
        this.heads = heads.clone();
    }

    void write(int rows, RowWriter writer) {
        page.open("div", "class", "table").open("table").open("thead").open("tr");
        for (String head : heads) {
            if (head.startsWith("#")) {
                page.element("th", head.substring(1), "scope", "col", "class", "n");
            } else {
                page.element("th", head, "scope", "col");
            }
        }
        page.close("tr").close("thead").open("tbody");
        Cells cells = new Cells();
        for (int i = 0; i < rows; i++) {
            writer.write(i, cells);
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
    }

    /** The cells of a row, from the first column to the last. */
    final class Cells {

        Cells row(String anchor) {
            page.open("tr", "id", prefix + anchor);
            return this;
        }

        Cells text(String text) {
            page.open("td").element("bdi", text).close("td");
            return this;
        }

        Cells number(String number) {
            page.element("td", number, "class", "n");
            return this;
        }

        Cells code(String text) {
            page.open("td").element("code", text).close("td");
            return this;
        }

        Cells link(String text, String target) {
            page.open("td")
                    .open("a", "href", target)
                    .element("bdi", text)
                    .close("a")
                    .close("td");
            return this;
        }
    }
}
