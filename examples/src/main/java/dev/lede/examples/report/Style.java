package dev.lede.examples.report;

/** How a stretch of text looks in a terminal with colour. */
enum Style {
    PLAIN(""),
    HEADING("1;36"),
    DIM("2"),
    TERM("1"),
    FOREIGN("1;31"),
    BAR("36"),
    REPAIR("33");

    /** The parameters of the SGR sequence of ECMA-48, section 8.3.117. */
    private final String sgr;

    Style(String sgr) {
        this.sgr = sgr;
    }

    String sgr() {
        return sgr;
    }
}
