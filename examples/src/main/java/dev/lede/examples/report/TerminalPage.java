package dev.lede.examples.report;

/** Lays out lines for a terminal: headings, rows, bars, paragraphs with a hanging indent. */
final class TerminalPage {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    TerminalPage(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    void line(StyledText text) {
        text.truncate(width).write(out, colour);
        out.append('\n');
    }

    void blank() {
        out.append('\n');
    }

    void heading(String title) {
        blank();
        line(new StyledText().append(title, Style.HEADING));
    }

    /** A paragraph whose first line begins with {@code label} and whose lines begin at {@code indent}. */
    void paragraph(StyledText label, int indent, StyledText text) {
        StyledText first = label.padTo(indent);
        for (StyledText part : text.wrap(width - indent)) {
            first.write(out, colour);
            part.write(out, colour);
            out.append('\n');
            first = new StyledText().padTo(indent);
        }
    }

    /** A label, a bar as long as {@code fraction} of the room, and what it stands for. */
    void bar(String label, double fraction, String value) {
        int labels = Math.min(28, width / 3);
        int room = width - labels - 18;
        StyledText line =
                new StyledText().append("  ").append(label).truncate(labels).padTo(labels + 1);
        line.append(bar(fraction, room), Style.BAR).padTo(labels + 1 + room).append("  " + value, Style.DIM);
        line(line);
    }

    /** Blocks of an eighth of a column; something shows for everything above zero. */
    private static String bar(double fraction, int room) {
        int eighths = (int) Math.round(Math.min(1, Math.max(0, fraction)) * room * 8);
        if (fraction > 0 && eighths == 0) {
            eighths = 1;
        }
        String full = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? full : full + EIGHTHS.charAt(eighths % 8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
